package io.kaohe.logic;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.kaohe.number.Exact;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers: stretches that do not touch one another. Of whole numbers, stretches that merely follow one another touch: up
 * to 10 and from 11 on are all numbers.
 *
 * @param stretches of whole numbers each begins with its first, and ends before the number that follows its last
 * @param whole whether they are whole numbers
 */
public record NumberValues(ImmutableRangeSet<Exact> stretches, boolean whole) implements Values {
    public NumberValues {
        stretches = whole ? whole(stretches) : stretches;
    }

    /** All numbers. */
    public static NumberValues all(boolean whole) {
        return of(Range.all(), whole);
    }

    public static NumberValues of(Range<Exact> range, boolean whole) {
        return new NumberValues(ImmutableRangeSet.of(range), whole);
    }

    /** A single number. */
    public static NumberValues of(Exact number, boolean whole) {
        return of(Range.singleton(number), whole);
    }

    /** The numbers that compare so with a limit, by a sign such as {@code <=}. */
    public static NumberValues of(String sign, Exact limit, boolean whole) {
        return switch (sign) {
            case "<" -> of(Range.lessThan(limit), whole);
            case "<=" -> of(Range.atMost(limit), whole);
            case ">" -> of(Range.greaterThan(limit), whole);
            case ">=" -> of(Range.atLeast(limit), whole);
            case "==" -> of(limit, whole);
            case "!=" -> of(limit, whole).not();
            default -> throw new IllegalArgumentException(sign + " compares no numbers");
        };
    }

    @Override
    public NumberValues and(Values other) {
        return other instanceof NumberValues that
                ? new NumberValues(stretches.intersection(that.stretches), whole || that.whole)
                : this;
    }

    @Override
    public NumberValues or(Values other) {
        return other instanceof NumberValues that
                ? new NumberValues(stretches.union(that.stretches), whole && that.whole)
                : this;
    }

    @Override
    public NumberValues not() {
        return new NumberValues(stretches.complement(), whole);
    }

    @Override
    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** The shortest stretch that has all of them; empty if there are none. */
    public Optional<Range<Exact>> span() {
        return isEmpty() ? Optional.empty() : Optional.of(stretches.span());
    }

    /** The one number that they are; empty if they are none or several. */
    public Optional<Exact> single() {
        return span().filter(span -> span.hasLowerBound() && span.hasUpperBound())
                .filter(span -> last(span).filter(span.lowerEndpoint()::equals).isPresent())
                .map(Range::lowerEndpoint);
    }

    /** The greatest number of a stretch of them; empty if there is none, or no greatest. */
    public Optional<Exact> last(Range<Exact> stretch) {
        if (!stretch.hasUpperBound()) {
            return Optional.empty();
        }
        Exact end = stretch.upperEndpoint();
        if (stretch.upperBoundType() == BoundType.CLOSED) {
            return Optional.of(end);
        }
        return whole ? Optional.of(end.minus(Exact.ONE)) : Optional.empty();
    }

    /** One of them: in a stretch with an end the first, of a stretch without the number a whole step away from its limit. */
    public Optional<Exact> any() {
        return stretches.asRanges().stream().findFirst().map(NumberValues::any);
    }

    private static Exact any(Range<Exact> range) {
        if (range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED) {
            return range.lowerEndpoint();
        } else if (range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED) {
            return range.upperEndpoint();
        } else if (range.hasLowerBound() && range.hasUpperBound()) {
            return range.lowerEndpoint().plus(range.upperEndpoint()).over(Exact.of(2));
        } else if (range.hasLowerBound()) {
            return range.lowerEndpoint().plus(Exact.ONE);
        }
        return range.hasUpperBound() ? range.upperEndpoint().minus(Exact.ONE) : Exact.ZERO;
    }

    private static ImmutableRangeSet<Exact> whole(ImmutableRangeSet<Exact> stretches) {
        return ImmutableRangeSet.unionOf(stretches.asRanges().stream()
                .map(NumberValues::whole)
                .filter(range -> !range.isEmpty())
                .toList());
    }

    private static Range<Exact> whole(Range<Exact> range) {
        Range<Exact> from = Range.all();
        if (range.hasLowerBound()) {
            Exact low = range.lowerEndpoint();
            from = Range.atLeast(
                    range.lowerBoundType() == BoundType.CLOSED
                            ? rounded(low, RoundingMode.CEILING)
                            : rounded(low, RoundingMode.FLOOR).plus(Exact.ONE));
        }
        if (!range.hasUpperBound()) {
            return from;
        }
        Exact high = range.upperEndpoint();
        Exact end = range.upperBoundType() == BoundType.CLOSED
                ? rounded(high, RoundingMode.FLOOR).plus(Exact.ONE)
                : rounded(high, RoundingMode.CEILING);
        if (from.hasLowerBound() && from.lowerEndpoint().compareTo(end) >= 0) {
            return Range.closedOpen(end, end);
        }
        return from.intersection(Range.lessThan(end));
    }

    private static Exact rounded(Exact number, RoundingMode mode) {
        return Exact.of(number.rounded(0, mode));
    }

    @Override
    public String toString() {
        return stretches.toString();
    }
}
