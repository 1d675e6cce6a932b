package io.kaohe.explanation;

import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for the nearest value of a figure with which a number falls into another row.
 *
 * @param value the figure as it is
 * @param elsewhere whether another row is found with a value
 */
record RowSearch(BigDecimal value, Predicate<BigDecimal> elsewhere) {
    private static final int MOST_STEPS = 12;
    private static final int CENTS = 2;

    /** Some steps further, for figures that go by steps. */
    Optional<BigDecimal> byStep(BigDecimal step, boolean up) {
        BigDecimal next = value;
        for (int i = 0; i < MOST_STEPS; i++) {
            next = up ? next.add(step) : next.subtract(step);
            if (next.signum() >= 0 && elsewhere.test(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The limit of the row, or the last decimal beside it, for a figure that is the number itself. */
    Optional<BigDecimal> beside(Optional<Exact> limit, boolean within, boolean up) {
        return limit.filter(Exact::isFinite)
                .map(Exact::decimal)
                .map(number -> {
                    int scale = Math.max(0, Math.max(value.scale(), number.scale()));
                    BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
                    return !within ? number : up ? number.add(unit) : number.subtract(unit);
                })
                .filter(target -> target.signum() >= 0 && elsewhere.test(target));
    }

    /**
     * The nearest fen, for a figure that a ratio grows with in proportion; empty if it does not.
     *
     * @param now the ratio as it is
     * @param limit where the row ends
     */
    Optional<BigDecimal> inProportion(Exact now, Exact limit, boolean up) {
        if (now.signum() <= 0) {
            return Optional.empty();
        }
        int scale = Math.max(CENTS, value.scale());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal step = up ? unit : unit.negate();
        Exact exact = Exact.of(value).times(limit).over(now);
        BigDecimal on = exact.rounded(scale, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return Stream.of(on, on.add(step))
                .filter(target -> target.signum() >= 0 && elsewhere.test(target))
                .findFirst()
                .filter(target -> !elsewhere.test(target.subtract(step)));
    }

    /** The nearest fen, for a figure that the number grows or shrinks with. */
    Optional<BigDecimal> bisected(boolean up) {
        int scale = Math.max(CENTS, value.scale());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal near = value.setScale(scale, RoundingMode.UNNECESSARY);
        BigDecimal far = up ? near.add(near).max(unit) : BigDecimal.ZERO.setScale(scale);
        if (near.compareTo(far) == 0 || !elsewhere.test(far)) {
            return Optional.empty();
        }
        while (near.subtract(far).abs().compareTo(unit) > 0) {
            BigDecimal middle = near.add(far).divide(BigDecimal.valueOf(2), scale, RoundingMode.DOWN);
            if (elsewhere.test(middle)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return Optional.of(far);
    }
}
