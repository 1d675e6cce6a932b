package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.Bound;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.derived.Lever;
import io.kaohe.derived.Levers;
import io.kaohe.engine.Traced;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the facts that would put an entry into the neighbouring tiers, and settles the month again by them. */
final class Alternatives {
    private final Analysis analysis;
    private final Resettling resettling;

    Alternatives(Policy policy, Analysis analysis, TeamMonth month, Statement statement) {
        this.analysis = analysis;
        this.resettling = new Resettling(policy, month, statement);
    }

    /** What would be on either side of an entry; nothing for one that was forgiven, or that no rule wrote. */
    List<Counterfactual> of(Entry entry, Optional<Traced> trail) {
        Optional<CheckedRule> rule = entry.rule().flatMap(this::rule);
        if (entry.waived().isPresent() || rule.isEmpty() || trail.isEmpty()) {
            return List.of();
        }
        Stream<Counterfactual> all = Stream.of(
                        byBounds(rule.get(), trail.get()),
                        new Rows(analysis, resettling).of(rule.get(), trail.get()),
                        new Gathered(resettling).of(rule.get(), trail.get()))
                .flatMap(List::stream);
        List<Counterfactual> different = new ArrayList<>();
        all.filter(one -> different.stream().noneMatch(other -> other.changes().equals(one.changes())))
                .forEach(different::add);
        return different;
    }

    private Optional<CheckedRule> rule(String name) {
        return analysis.rules().stream()
                .filter(rule -> rule.source().name().equals(name))
                .findFirst();
    }

    private List<Counterfactual> byBounds(CheckedRule rule, Traced trail) {
        Names names = new Names(rule);
        List<Counterfactual> found = new ArrayList<>();
        List<BoundProperty> bounded = rule.bounds().stream()
                .sorted(Comparator.comparing(Bound::path))
                .map(bound -> BoundProperty.of(bound, names))
                .distinct()
                .toList();
        for (BoundProperty property : bounded) {
            Object subject = trail.values().getOrDefault(property.variable(), "");
            Levers.of(subject, property.property()).ifPresent(lever -> {
                Thresholds thresholds = Thresholds.of(analysis.rules(), property.type(), property.property());
                Set<String> rules = new TreeSet<>(thresholds.rules());
                rules.add(rule.source().name());
                Stream.of(false, true)
                        .flatMap(up -> nearest(subject, lever, thresholds, up, rules).stream())
                        .forEach(found::add);
            });
        }
        return found;
    }

    /** The nearest value on one side with which one of these rules comes to something else. */
    private Optional<Counterfactual> nearest(
            Object subject, Lever<?> lever, Thresholds thresholds, boolean up, Set<String> rules) {
        BigDecimal value = lever.of(subject);
        return thresholds.beyond(value, up, lever).stream()
                .flatMap(target -> lever.pulled(subject, target).stream())
                .flatMap(changes -> resettling.with(changes, rules).stream())
                .findFirst();
    }
}
