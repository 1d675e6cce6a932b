package io.kaohe.check;

import io.kaohe.PolicyLibrary;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.logic.RuleLogic;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with a policy or doubtful. */
final class Findings {
    private final Path folder;
    private final Analysis analysis;
    private final PolicyLibrary policies;

    Findings(Path folder, Analysis analysis, PolicyLibrary policies) {
        this.folder = folder;
        this.analysis = analysis;
        this.policies = policies;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        PolicyLogic logic = PolicyLogic.of(analysis);
        List<Problem> problems = new ArrayList<>(analysis.problems());
        problems.addAll(compiled(logic));
        problems.addAll(ScenarioFindings.of(folder, analysis, policies));
        problems.stream()
                .map(problem -> ofFolder(problem) ? problem.at(Place.at(folder.toString(), "")) : problem)
                .distinct()
                .map(Finding::of)
                .forEach(findings::add);
        findings.addAll(FolderFindings.of(folder));
        findings.addAll(ConditionFindings.of(logic));
        findings.addAll(WeightFindings.of(analysis));
        analysis.head().ifPresent(head -> {
            findings.addAll(ScaleFindings.of(logic, head.notes()));
            if (analysis.isSound()) {
                findings.addAll(TableFindings.of(analysis, logic));
                findings.addAll(UnusedFindings.of(analysis, logic, head));
            }
        });
        return findings;
    }

    /** Whether a problem is about the folder as a whole, of which the compiler knows but the name. */
    private boolean ofFolder(Problem problem) {
        return problem.place().line() == 0
                && problem.place().source().equals(analysis.folder().name());
    }

    /**
     * What only Drools finds. It is asked only if there is a condition that is not understood in full: of all others the
     * names, types and forms have been checked, so that there is nothing left for it to find.
     */
    private List<Problem> compiled(PolicyLogic logic) {
        if (!analysis.isSound() || logic.rules().stream().allMatch(RuleLogic::understood)) {
            return List.of();
        }
        try {
            PolicyCompiler.compile(analysis, List.of());
            return List.of();
        } catch (PolicyException e) {
            return e.problems();
        }
    }
}
