package io.kaohe.probe;

import io.kaohe.number.Exact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How two values of one kind stand to each other.
 *
 * @param order below 0 if the first is smaller, 0 if they are equal, above 0 if it is greater
 * @param apart how far apart they are: numbers, dates in days, months, times in seconds; constants have no measure
 */
record Distance(int order, Optional<Exact> apart) {
    /** Empty if they are not of one kind that has an order. */
    static Optional<Distance> of(Object left, Object right) {
        if (left instanceof Exact one && right instanceof Exact other) {
            Exact difference = one.minus(other);
            return measured(one.compareTo(other), difference.signum() < 0 ? difference.negated() : difference);
        } else if (left instanceof LocalDate one && right instanceof LocalDate other) {
            return measured(one.compareTo(other), ChronoUnit.DAYS.between(one, other));
        } else if (left instanceof YearMonth one && right instanceof YearMonth other) {
            return measured(one.compareTo(other), ChronoUnit.MONTHS.between(one, other));
        } else if (left instanceof LocalTime one && right instanceof LocalTime other) {
            return measured(one.compareTo(other), ChronoUnit.SECONDS.between(one, other));
        } else if (left instanceof Enum<?> one
                && right instanceof Enum<?> other
                && one.getDeclaringClass() == other.getDeclaringClass()) {
            return Optional.of(new Distance(Integer.compare(one.ordinal(), other.ordinal()), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Optional<Distance> measured(int order, long units) {
        return measured(order, Exact.of(Math.abs(units)));
    }

    private static Optional<Distance> measured(int order, Exact apart) {
        return Optional.of(new Distance(order, Optional.of(apart)));
    }

    /** Whether they are neighbours on a scale of whole numbers, days or months. */
    boolean isOne() {
        return apart.filter(Exact.ONE::equals).isPresent();
    }

    boolean isNearerThan(Distance other) {
        return apart.isPresent() && other.apart.isPresent() && apart.get().compareTo(other.apart.get()) < 0;
    }
}
