package io.kaohe.probe;

import io.kaohe.compiler.EditedPolicy;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.SettingValues;
import io.kaohe.problem.KaoheException;
import io.kaohe.scenario.Given;
import io.kaohe.scenario.NearestMiss;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out for scenarios that failed how near the rules of their clauses came to firing, and what was in their way. */
public final class NearestMisses {
    private static final int MOST_RULES = 3;

    private final Probed probed;

    private NearestMisses(Probed probed) {
        this.probed = probed;
    }

    /**
     * The result with the nearest misses of the scenarios that failed because something expected is missing.
     *
     * @param policy whose last version the scenarios ran against
     */
    public static PolicyResult in(PolicyResult result, EditedPolicy policy) {
        Set<String> clauses = result.failed().stream()
                .filter(NearestMisses::lacksSomething)
                .flatMap(failed -> failed.scenario().clauses().stream())
                .collect(Collectors.toSet());
        if (clauses.isEmpty()) {
            return result;
        }
        NearestMisses misses = new NearestMisses(Probed.conditions(policy, clauses));
        return new PolicyResult(
                result.policy(),
                result.scenarios().stream()
                        .map(one -> !one.failed() || !lacksSomething(one) ? one : one.with(misses.of(one)))
                        .toList(),
                result.reach());
    }

    private static boolean lacksSomething(ScenarioResult result) {
        return result.comparisons().stream()
                .flatMap(comparison -> comparison.rows().stream())
                .anyMatch(row -> !row.agrees() && row.expected().isPresent());
    }

    private List<NearestMiss> of(ScenarioResult result) {
        if (!(result.scenario().given() instanceof Given.Month given)) {
            return List.of();
        }
        CompiledPolicy policy = probed.policy();
        Set<String> fired = new HashSet<>();
        Map<String, List<Entry>> entries;
        try {
            SettingValues settings = SettingValues.defaults(policy.definition())
                    .with(result.scenario().set());
            entries = probed.base()
                    .run(given.month(), given.month().waivedFacts(), settings, rule -> fired.add(rule.name()));
        } catch (KaoheException e) {
            return List.of();
        }
        List<NearestMiss> misses = new ArrayList<>();
        for (RuleInfo rule : result.rulesThatDidNotFire(policy.rules())) {
            List<Probe> probes = probed.probes().getOrDefault(rule.name(), List.of());
            probes.stream()
                    .filter(probe -> !fired.contains(probe.name()))
                    .findFirst()
                    .ifPresent(failed -> misses.add(miss(probes, failed, entries)));
        }
        return misses.stream()
                .sorted(Comparator.comparing(miss -> miss.conditions() - miss.held()))
                .limit(MOST_RULES)
                .toList();
    }

    private static NearestMiss miss(List<Probe> probes, Probe failed, Map<String, List<Entry>> entries) {
        Set<String> seen = failed.nth() == 0
                ? Set.of()
                : entries.values().stream()
                        .flatMap(List::stream)
                        .filter(entry -> entry.rule()
                                .filter(probes.get(failed.nth() - 1).name()::equals)
                                .isPresent())
                        .map(entry -> entry.reason().in(Language.EN) + ": " + String.join(", ", entry.facts()))
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new NearestMiss(
                failed.rule(), failed.nth(), probes.size(), failed.last(), failed.place(), List.copyOf(seen));
    }
}
