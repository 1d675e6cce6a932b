package io.kaohe.probe;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.compiler.Strata;
import io.kaohe.source.PolicyFolder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A policy with probes beside its rules.
 *
 * @param probes from the name of a rule to its probes
 */
record Probed(PolicyCompiler.Compiled compiled, Map<String, List<Probe>> probes) {
    /** Compiles a policy together with probes of the conditions of all rules of some clauses. */
    static Probed conditions(PolicyFolder folder, Set<String> clauses) {
        return of(Analysis.of(folder), rule -> clauses.contains(rule.clause()), Probes::of);
    }

    private static Probed of(
            Analysis analysis, Predicate<CheckedRule> which, BiFunction<CheckedRule, Integer, List<Probe>> probing) {
        Map<String, List<Probe>> probes = new TreeMap<>();
        if (analysis.strata().isPresent()) {
            Strata strata = analysis.strata().get();
            analysis.rules().stream()
                    .filter(which)
                    .forEach(rule -> probes.put(rule.source().name(), probing.apply(rule, strata.of(rule))));
        }
        List<PolicyCompiler.Addition> additions = probes.values().stream()
                .flatMap(List::stream)
                .map(probe -> new PolicyCompiler.Addition(probe.text(), probe.info()))
                .toList();
        return new Probed(PolicyCompiler.compile(analysis, additions), probes);
    }
}
