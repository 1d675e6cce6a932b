package io.kaohe.logic;

import com.google.common.collect.Range;
import io.kaohe.logic.Element.Gather;
import io.kaohe.logic.Element.Match;
import io.kaohe.logic.Element.Result;
import io.kaohe.number.Exact;
import java.util.Optional;

/** What an accumulate can come to, by what goes into it. */
final class Results {
    private Results() {}

    /**
     * The values of one of its results; empty if there is none, since nothing ever goes in.
     *
     * @param inner what is known of each of the facts that go in; empty if there can be none
     */
    static Optional<NumberValues> of(Gather gather, Result result, Optional<State> inner) {
        boolean whole = Types.isWhole(result.quantity().type());
        boolean ofNothing =
                result.function().equals("count") || result.function().equals("sum");
        if (inner.isEmpty()) {
            return ofNothing ? Optional.of(NumberValues.of(Exact.ZERO, whole)) : Optional.empty();
        }
        NumberValues counts = NumberValues.of(">=", Exact.ZERO, true)
                .and(isOnce(gather, inner.get()) ? NumberValues.of("<=", Exact.ONE, true) : NumberValues.all(true));
        if (result.function().equals("count")) {
            return Optional.of(counts);
        }
        Range<Exact> each = inner.get().span(result.of());
        return Optional.of(
                result.function().equals("sum")
                        ? sum(each, asked(gather).and(counts), whole)
                        : NumberValues.of(each, whole));
    }

    /** How many facts the conditions of the accumulate ask for. */
    private static NumberValues asked(Gather gather) {
        NumberValues asked = NumberValues.all(true);
        for (Condition condition : gather.conditions()) {
            if (condition.within().isPresent()
                    && condition.within().get().quantity().property().equals("count")
                    && gather.results().stream()
                            .anyMatch(result -> result.quantity()
                                    .equals(condition.within().get().quantity()))) {
                asked = asked.and(condition.within().get().values());
            }
        }
        return asked;
    }

    /** What so many numbers, each from a stretch, come to. */
    private static NumberValues sum(Range<Exact> each, NumberValues counts, boolean whole) {
        NumberValues sum = NumberValues.all(whole).not();
        if (!counts.and(NumberValues.of(Exact.ZERO, true)).isEmpty()) {
            sum = sum.or(NumberValues.of(Exact.ZERO, whole));
        }
        NumberValues some = counts.and(NumberValues.of(">", Exact.ZERO, true));
        if (some.isEmpty()) {
            return sum;
        }
        Exact fewest = some.any().orElse(Exact.ONE);
        Optional<Exact> most = some.span().flatMap(some::last);
        NumberValues many = NumberValues.all(whole);
        if (each.hasLowerBound()) {
            Exact low = each.lowerEndpoint();
            many = low.signum() >= 0 || most.isPresent()
                    ? many.and(
                            NumberValues.of(">=", low.times(low.signum() >= 0 ? fewest : most.orElse(fewest)), whole))
                    : many;
        }
        if (each.hasUpperBound()) {
            Exact high = each.upperEndpoint();
            many = high.signum() <= 0 || most.isPresent()
                    ? many.and(
                            NumberValues.of("<=", high.times(high.signum() <= 0 ? fewest : most.orElse(fewest)), whole))
                    : many;
        }
        return sum.or(many);
    }

    /** Whether at most one fact goes in: one of a kind that an agent has once, and the agent is known. */
    private static boolean isOnce(Gather gather, State inner) {
        return gather.input().size() == 1
                && gather.input().get(0) instanceof Match match
                && Once.keys(match.slot().type())
                        .filter(keys -> keys.stream()
                                .allMatch(key -> isFixed(match.slot().name() + "." + key, match.slot(), inner)))
                        .isPresent();
    }

    private static boolean isFixed(String key, Slot slot, State inner) {
        boolean one = inner.stated(key)
                .filter(values -> values instanceof WordValues words
                        && !words.others()
                        && words.words().size() == 1)
                .isPresent();
        return one || inner.links().of(key).stream().anyMatch(other -> !other.startsWith(slot.name() + "."));
    }
}
