package io.kaohe.logic;

import io.kaohe.number.Exact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.Set;

/** Which types of values are numbers, or count as numbers: dates by days, months by months, times by seconds. */
final class Types {
    private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, LocalTime.class, YearMonth.class);
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);

    private Types() {}

    static boolean isTime(Class<?> type) {
        return TIMES.contains(type);
    }

    static boolean isWhole(Class<?> type) {
        return WHOLE.contains(type) || isTime(type);
    }

    static boolean isFigure(Class<?> type) {
        return Number.class.isAssignableFrom(type) || isWhole(type);
    }

    static boolean isFlag(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** The number that a text counts as where a date, a month or a time is meant. */
    static Optional<Exact> number(Class<?> type, String text) {
        try {
            if (type == LocalDate.class) {
                return Optional.of(Exact.of(LocalDate.parse(text).toEpochDay()));
            } else if (type == YearMonth.class) {
                return Optional.of(Exact.of(YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH)));
            } else if (type == LocalTime.class) {
                return Optional.of(Exact.of(LocalTime.parse(text).toSecondOfDay()));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
