package io.kaohe.explanation;

import io.kaohe.compiler.Bound;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.derived.Lever;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The limits that the rules of a policy set to one property: between them lie its tiers.
 *
 * @param rules the names of the rules that set one
 */
record Thresholds(List<Limit> limits, Set<String> rules) {
    private static final int MOST_STEPS = 1000;

    /** A limit, as in {@code minutes <= 10}. */
    record Limit(String operator, BigDecimal number) {
        boolean holds(BigDecimal value) {
            int order = value.compareTo(number);
            return switch (operator) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                default -> order == 0;
            };
        }
    }

    /** The limits of a property of a type. */
    static Thresholds of(Collection<CheckedRule> rules, String type, String property) {
        List<Limit> limits = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (CheckedRule rule : rules) {
            Names of = new Names(rule);
            for (Bound bound : rule.bounds()) {
                BoundProperty bounded = BoundProperty.of(bound, of);
                if (bounded.type().equals(type) && bounded.property().equals(property)) {
                    limits.add(new Limit(bound.operator(), new BigDecimal(bound.number())));
                    names.add(rule.source().name());
                }
            }
        }
        return new Thresholds(limits, names);
    }

    /**
     * The values beyond the tier of a value on one side, the nearest first: the first of each tier, by the steps of the
     * lever.
     *
     * @param up whether greater ones are meant
     */
    List<BigDecimal> beyond(BigDecimal value, boolean up, Lever<?> lever) {
        List<BigDecimal> first = new ArrayList<>();
        List<Boolean> tier = tier(value, lever);
        for (BigDecimal candidate : candidates(value, up, lever).toList()) {
            List<Boolean> other = tier(candidate, lever);
            if (!other.equals(tier)) {
                first.add(candidate);
                tier = other;
            }
        }
        return first;
    }

    private Stream<BigDecimal> candidates(BigDecimal value, boolean up, Lever<?> lever) {
        Stream<BigDecimal> all = lever.step()
                .map(step -> stepped(value, up ? step : step.negate()))
                .orElseGet(() -> besideLimits(value, up));
        return all.filter(candidate ->
                lever.least().filter(least -> candidate.compareTo(least) < 0).isEmpty());
    }

    private Stream<BigDecimal> stepped(BigDecimal value, BigDecimal step) {
        BigDecimal most = limits.stream()
                .map(Limit::number)
                .max(Comparator.naturalOrder())
                .orElse(value)
                .max(value)
                .add(step.abs());
        BigDecimal least = limits.stream()
                .map(Limit::number)
                .min(Comparator.naturalOrder())
                .orElse(value)
                .min(value)
                .min(BigDecimal.ZERO)
                .subtract(step.abs());
        return Stream.iterate(value.add(step), next -> next.add(step))
                .limit(MOST_STEPS)
                .takeWhile(next -> next.compareTo(most) <= 0 && next.compareTo(least) >= 0);
    }

    /**
     * On each limit, and the last decimal of the figure beside it. That there is anything at all, {@code loss > 0}, parts
     * no tiers of an amount.
     */
    private Stream<BigDecimal> besideLimits(BigDecimal value, boolean up) {
        int scale = Math.max(value.scale(), 0);
        for (Limit limit : limits) {
            scale = Math.max(scale, limit.number().scale());
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return limits.stream()
                .map(Limit::number)
                .filter(number -> number.signum() != 0)
                .flatMap(number -> Stream.of(number.subtract(unit), number, number.add(unit)))
                .filter(candidate -> up ? candidate.compareTo(value) > 0 : candidate.compareTo(value) < 0)
                .sorted(up ? order : order.reversed());
    }

    /** Which limits hold; and whether there is anything of the kind at all. */
    private List<Boolean> tier(BigDecimal value, Lever<?> lever) {
        List<Boolean> holds = new ArrayList<>();
        limits.forEach(limit -> holds.add(limit.holds(value)));
        lever.least().ifPresent(least -> holds.add(value.compareTo(least) > 0));
        return holds;
    }
}
