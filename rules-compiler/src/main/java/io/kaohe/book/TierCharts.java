package io.kaohe.book;

import io.kaohe.compiler.CheckedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The charts of rules that are tiers of one field: alike in all conditions but its limits. */
final class TierCharts {
    /**
     * A chart and whose it is.
     *
     * @param clauses the clauses of its rules, in the order of the policy
     */
    record TierChart(StepChart chart, List<String> clauses) {}

    private final List<String> clauses;
    private final BookWords words;

    /** @param clauses all of the policy, in their order */
    TierCharts(List<String> clauses, BookWords words) {
        this.clauses = clauses;
        this.words = words;
    }

    List<TierChart> of(Collection<CheckedRule> rules) {
        Map<String, List<FieldTier>> scales = new LinkedHashMap<>();
        rules.stream()
                .flatMap(rule -> FieldTier.of(rule).stream())
                .forEach(tier -> scales.computeIfAbsent(key(tier), key -> new ArrayList<>())
                        .add(tier));
        return scales.values().stream()
                .filter(tiers -> tiers.stream().map(FieldTier::over).distinct().count() > 1)
                .map(this::chart)
                .sorted(Comparator.comparing(
                        chart -> clauses.indexOf(chart.clauses().get(0))))
                .toList();
    }

    private static String key(FieldTier tier) {
        return tier.type() + "." + tier.property() + " " + tier.otherwise();
    }

    private TierChart chart(List<FieldTier> tiers) {
        List<FieldTier> sorted = tiers.stream()
                .sorted(Comparator.comparing(
                                (FieldTier tier) -> clauses.indexOf(tier.rule().clause()))
                        .thenComparing(tier -> tier.rule().source().start()))
                .toList();
        Map<String, List<Step>> plots = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (FieldTier tier : sorted) {
            VerbStep step = VerbStep.of(tier.rule(), words);
            String clause = tier.rule().clause();
            ids.add(clause);
            plots.computeIfAbsent(step.title(), title -> new ArrayList<>())
                    .add(new Step(tier.over(), step.height(), step.label(), clause));
        }
        FieldTier first = sorted.get(0);
        String field = FieldWords.of(first.type(), first.property(), words);
        List<Plot> all = plots.entrySet().stream()
                .map(plot -> new Plot(plot.getKey(), plot.getValue()))
                .sorted(Comparator.comparing(plot -> !plot.isScale()))
                .toList();
        return new TierChart(
                new StepChart(
                        words.say("chart.byRules", field, String.join(words.say("list.separator"), ids)),
                        field,
                        LimitText.DECIMAL,
                        all),
                List.copyOf(ids));
    }
}
