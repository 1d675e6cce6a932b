package io.kaohe.number;

import java.util.Optional;

/**
 * A stretch of numbers.
 *
 * @param low where it begins; empty if nowhere
 * @param fromLow whether the low limit belongs to it
 * @param high where it ends; empty if nowhere
 * @param toHigh whether the high limit belongs to it
 */
public record Interval(Optional<Exact> low, boolean fromLow, Optional<Exact> high, boolean toHigh) {
    /** All numbers. */
    public static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

    /** Whether a number belongs to it. */
    public boolean contains(Exact number) {
        return !isBelow(number) && !isAbove(number);
    }

    private boolean isBelow(Exact number) {
        return low.filter(limit -> number.compareTo(limit) < (fromLow ? 0 : 1)).isPresent();
    }

    private boolean isAbove(Exact number) {
        return high.filter(limit -> number.compareTo(limit) > (toHigh ? 0 : -1)).isPresent();
    }

    /**
     * How much of an amount, counted from 0, lies in this stretch: of 1500, 500 lie in what begins at 1000.
     *
     * @throws ArithmeticException if the amount is negative
     */
    public Exact part(Exact amount) {
        if (amount.signum() < 0) {
            throw new NoResultException(
                    "a negative amount such as " + amount + " has no parts", "负数（" + amount + "）不能分段");
        }
        Exact begin = Calculation.max(low.orElse(Exact.ZERO), Exact.ZERO);
        Exact end = high.map(limit -> Calculation.min(limit, amount)).orElse(amount);
        return Calculation.max(end.minus(begin), Exact.ZERO);
    }

    /** Whether no number belongs to it. */
    public boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int order = low.get().compareTo(high.get());
        return order > 0 || order == 0 && !(fromLow && toHigh);
    }

    /** A number that belongs to this stretch and to another. */
    public Optional<Exact> common(Interval other) {
        Interval both = new Interval(
                startsLater(other) ? low : other.low,
                startsLater(other) ? fromLow : other.fromLow,
                endsEarlier(other) ? high : other.high,
                endsEarlier(other) ? toHigh : other.toHigh);
        return both.isEmpty() ? Optional.empty() : Optional.of(both.any());
    }

    /** A number that lies between this stretch and one that begins later, and belongs to neither. */
    public Optional<Exact> between(Interval later) {
        if (high.isEmpty() || later.low.isEmpty()) {
            return Optional.empty();
        }
        Interval gap = new Interval(high, !toHigh, later.low, !later.fromLow);
        return gap.isEmpty() ? Optional.empty() : Optional.of(gap.any());
    }

    /** The shortest stretch that has all of this one and of another. */
    public Interval span(Interval other) {
        return new Interval(
                startsLater(other) ? other.low : low,
                startsLater(other) ? other.fromLow : fromLow,
                endsEarlier(other) ? other.high : high,
                endsEarlier(other) ? other.toHigh : toHigh);
    }

    /** Whether it begins behind where another does. */
    public boolean startsLater(Interval other) {
        if (low.isEmpty() || other.low.isEmpty()) {
            return low.isPresent();
        }
        int order = low.get().compareTo(other.low.get());
        return order > 0 || order == 0 && !fromLow && other.fromLow;
    }

    private boolean endsEarlier(Interval other) {
        if (high.isEmpty() || other.high.isEmpty()) {
            return high.isPresent();
        }
        int order = high.get().compareTo(other.high.get());
        return order < 0 || order == 0 && !toHigh && other.toHigh;
    }

    /** A limit where one belongs to it, else a number in the middle. */
    private Exact any() {
        if (low.isPresent() && fromLow) {
            return low.get();
        } else if (high.isPresent() && toHigh) {
            return high.get();
        } else if (low.isPresent() && high.isPresent()) {
            return low.get().plus(high.get()).over(Exact.of(2));
        }
        return low.map(limit -> limit.plus(Exact.ONE))
                .or(() -> high.map(limit -> limit.minus(Exact.ONE)))
                .orElse(Exact.ZERO);
    }
}
