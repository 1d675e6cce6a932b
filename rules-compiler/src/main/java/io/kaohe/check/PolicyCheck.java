package io.kaohe.check;

import io.kaohe.PolicyLibrary;
import io.kaohe.compiler.Acceptance;
import io.kaohe.problem.PolicyException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a policy's folder.
 *
 * <p>An error is certainly wrong; it need not keep the policy from being compiled. A warning is a doubt, which the author
 * can accept with a reason, in the {@code accepted} of {@code policy.yaml}: then it stands among the accepted ones.
 *
 * @param folder the folder, as it was given
 * @param policy the id of the policy; empty if {@code policy.yaml} cannot be read
 * @param effective the month from which it holds; empty if {@code policy.yaml} cannot be read
 * @param findings what is wrong or doubtful, in the order of files and places
 * @param accepted warnings that the author accepts
 */
public record PolicyCheck(
        String folder,
        Optional<String> policy,
        Optional<YearMonth> effective,
        List<Finding> findings,
        List<Accepted> accepted) {
    /** The order in which findings stand. */
    static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.spot().place().source())
            .thenComparing(finding -> finding.spot().place().line())
            .thenComparing(finding -> finding.spot().place().column())
            .thenComparing(Finding::code)
            .thenComparing(Finding::value)
            .thenComparing(finding -> finding.message().toString());

    /** A warning, and why it is accepted. */
    public record Accepted(Finding finding, Acceptance acceptance) {}

    public PolicyCheck {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
    }

    /**
     * Checks a policy's folder by itself.
     *
     * @throws PolicyException if the folder cannot be read
     */
    public static PolicyCheck of(Path folder) {
        return in(List.of(folder), PolicyLibrary.of(List.of())).get(0);
    }

    /**
     * Checks policies, which stand beside one another.
     *
     * @param folders each a policy's folder or a folder of such folders
     * @param beside policies that they will stand beside too, unless they have the same id: scenarios may name their clauses
     * @throws PolicyException if a folder cannot be read, or has no policy in it
     */
    public static List<PolicyCheck> in(Collection<Path> folders, PolicyLibrary beside) {
        return new CheckedFolders(beside).check(folders);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /** Whether nothing is wrong; with {@code strict}, whether nothing is doubtful either. */
    public boolean isSound(boolean strict) {
        return strict ? findings.isEmpty() : errors().isEmpty();
    }
}
