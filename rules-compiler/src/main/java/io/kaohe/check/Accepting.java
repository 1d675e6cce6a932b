package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.check.PolicyCheck.Accepted;
import io.kaohe.compiler.Acceptance;
import io.kaohe.compiler.Acceptance.Kind;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.Head;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Parts the warnings that an author accepts from the others. */
final class Accepting {
    private final Analysis analysis;
    private final List<Acceptance> acceptances;
    private final List<Accepted> accepted = new ArrayList<>();

    Accepting(Analysis analysis) {
        this.analysis = analysis;
        this.acceptances = analysis.head().map(Head::accepted).orElse(List.of()).stream()
                .filter(acceptance -> acceptance.kind() == Kind.WARNING)
                .toList();
    }

    /** Those that are not accepted, and acceptances of warnings that there are not. */
    List<Finding> sift(List<Finding> findings) {
        Set<Acceptance> used = new HashSet<>();
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Acceptance> acceptance = acceptances.stream()
                    .filter(one -> !finding.isError()
                            && one.covers(Kind.WARNING, finding.code(), finding.about(), finding.value()))
                    .findFirst();
            acceptance.ifPresentOrElse(
                    one -> {
                        used.add(one);
                        accepted.add(new Accepted(finding, one));
                    },
                    () -> left.add(finding));
        }
        accepted.sort((one, other) -> PolicyCheck.ORDER.compare(one.finding(), other.finding()));
        if (analysis.isSound()) {
            acceptances.stream().filter(one -> !used.contains(one)).forEach(one -> left.add(unused(one, findings)));
        }
        return left;
    }

    List<Accepted> accepted() {
        return accepted;
    }

    private static Finding unused(Acceptance acceptance, List<Finding> findings) {
        String value = acceptance.value().map(one -> " (" + one + ")").orElse("");
        Words message = Words.of(
                "there is no warning " + acceptance.code() + value + " about \"" + acceptance.about() + "\" to accept",
                "没有关于“" + acceptance.about() + "”的提醒 " + acceptance.code() + value + " 可以认可");
        Finding finding = Finding.of(Lint.UNUSED_ACCEPTANCE, Spot.of(acceptance.place()), message, acceptance.about());
        Set<String> codes = new TreeSet<>();
        Arrays.stream(Lint.values()).map(Lint::code).forEach(codes::add);
        if (!codes.contains(acceptance.code())) {
            return meant(finding, Nearest.to(acceptance.code(), codes));
        }
        Set<String> abouts = new TreeSet<>();
        findings.stream()
                .filter(one -> one.code().equals(acceptance.code()))
                .forEach(one -> abouts.addAll(one.about()));
        return abouts.contains(acceptance.about()) ? finding : meant(finding, Nearest.to(acceptance.about(), abouts));
    }

    private static Finding meant(Finding finding, Optional<String> meant) {
        return meant.map(word -> finding.maybe(Nearest.meant(word))).orElse(finding);
    }
}
