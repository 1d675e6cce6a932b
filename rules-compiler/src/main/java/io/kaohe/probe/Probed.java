package io.kaohe.probe;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.EditedPolicy;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.compiler.RuleStock;
import io.kaohe.compiler.Strata;
import io.kaohe.engine.RuleBase;
import io.kaohe.policy.CompiledPolicy;
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
record Probed(CompiledPolicy policy, RuleBase base, Map<String, List<Probe>> probes) {
    /** A policy together with probes of the conditions of all rules of some clauses. */
    static Probed conditions(EditedPolicy policy, Set<String> clauses) {
        return of(policy, rule -> clauses.contains(rule.clause()), Probes::of);
    }

    private static Probed of(
            EditedPolicy policy, Predicate<CheckedRule> which, BiFunction<CheckedRule, Integer, List<Probe>> probing) {
        Analysis analysis = policy.analysis();
        Strata strata = analysis.strata().orElseThrow();
        Map<String, List<Probe>> probes = new TreeMap<>();
        analysis.rules().stream()
                .filter(which)
                .forEach(rule -> probes.put(rule.source().name(), probing.apply(rule, strata.of(rule))));
        List<PolicyCompiler.Addition> additions = probes.values().stream()
                .flatMap(List::stream)
                .map(probe -> new PolicyCompiler.Addition(probe.text(), probe.info()))
                .toList();
        RuleStock.Variant variant = policy.stock().variant(analysis, additions);
        return new Probed(variant.policy(), variant.base(), probes);
    }
}
