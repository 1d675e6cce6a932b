package io.kaohe.logic;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Calculates with stretches of numbers: the result has all numbers that can come out, and perhaps more. */
final class Ranges {
    /** A limit of a stretch, or that it has none. */
    private record End(Optional<Exact> limit, boolean closed) {}

    private Ranges() {}

    static Range<Exact> plus(Range<Exact> a, Range<Exact> b) {
        return range(sum(low(a), low(b)), sum(high(a), high(b)));
    }

    static Range<Exact> times(Range<Exact> a, Exact factor) {
        if (factor.signum() == 0) {
            return Range.singleton(Exact.ZERO);
        }
        End low = scaled(low(a), factor);
        End high = scaled(high(a), factor);
        return factor.signum() > 0 ? range(low, high) : range(high, low);
    }

    static Range<Exact> times(Range<Exact> a, Range<Exact> b) {
        if (a.hasLowerBound() && a.hasUpperBound() && b.hasLowerBound() && b.hasUpperBound()) {
            List<Exact> corners = new ArrayList<>();
            for (Exact one : List.of(a.lowerEndpoint(), a.upperEndpoint())) {
                for (Exact other : List.of(b.lowerEndpoint(), b.upperEndpoint())) {
                    corners.add(one.times(other));
                }
            }
            return Range.encloseAll(corners);
        }
        return signed(sign(a) * sign(b));
    }

    static Range<Exact> over(Range<Exact> a, Range<Exact> b) {
        return signed(sign(a) * sign(b));
    }

    static Range<Exact> min(Range<Exact> a, Range<Exact> b) {
        return range(
                isLower(low(a), low(b), true) ? low(a) : low(b), isLower(high(a), high(b), false) ? high(a) : high(b));
    }

    static Range<Exact> max(Range<Exact> a, Range<Exact> b) {
        return range(
                isLower(low(a), low(b), true) ? low(b) : low(a), isLower(high(a), high(b), false) ? high(b) : high(a));
    }

    /** What a function that never falls makes of a stretch, such as one that rounds. */
    static Range<Exact> rising(Range<Exact> a, UnaryOperator<Exact> function) {
        return range(
                new End(low(a).limit().map(function), true),
                new End(high(a).limit().map(function), true));
    }

    /** 1 if no number is below 0, -1 if none is above, else 0. */
    static int sign(Range<Exact> a) {
        if (a.hasLowerBound() && a.lowerEndpoint().signum() >= 0) {
            return 1;
        }
        return a.hasUpperBound() && a.upperEndpoint().signum() <= 0 ? -1 : 0;
    }

    private static Range<Exact> signed(int sign) {
        return sign > 0 ? Range.atLeast(Exact.ZERO) : sign < 0 ? Range.atMost(Exact.ZERO) : Range.all();
    }

    private static boolean isLower(End a, End b, boolean low) {
        if (a.limit().isEmpty() || b.limit().isEmpty()) {
            return low ? a.limit().isEmpty() : b.limit().isEmpty();
        }
        int order = Calculation.compare(a.limit().get(), b.limit().get());
        return order < 0 || order == 0 && (low ? a.closed() : b.closed());
    }

    private static End low(Range<Exact> range) {
        return range.hasLowerBound()
                ? new End(Optional.of(range.lowerEndpoint()), range.lowerBoundType() == BoundType.CLOSED)
                : new End(Optional.empty(), false);
    }

    private static End high(Range<Exact> range) {
        return range.hasUpperBound()
                ? new End(Optional.of(range.upperEndpoint()), range.upperBoundType() == BoundType.CLOSED)
                : new End(Optional.empty(), false);
    }

    private static End sum(End a, End b) {
        return new End(a.limit().flatMap(one -> b.limit().map(one::plus)), a.closed() && b.closed());
    }

    private static End scaled(End end, Exact factor) {
        return new End(end.limit().map(limit -> limit.times(factor)), end.closed());
    }

    private static Range<Exact> range(End low, End high) {
        Range<Exact> range = low.limit()
                .map(limit -> low.closed() ? Range.atLeast(limit) : Range.greaterThan(limit))
                .orElse(Range.all());
        Range<Exact> upper = high.limit()
                .map(limit -> high.closed() ? Range.atMost(limit) : Range.lessThan(limit))
                .orElse(Range.all());
        return range.isConnected(upper) ? range.intersection(upper) : Range.all();
    }
}
