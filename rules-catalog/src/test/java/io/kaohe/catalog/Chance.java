package io.kaohe.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Chance that repeats: the same seed gives the same choices, on every JDK. */
final class Chance {
    /** Dates of the first days are chosen more often than others, so that facts come to lie on the same date. */
    private static final int BUSY_DAYS = 8;

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** A number from the least to the most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** As {@link #between}, with two decimals: from 1 to 250 gives 0.01 to 2.50. */
    BigDecimal hundredths(int least, int most) {
        return BigDecimal.valueOf(between(least, most), 2);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    LocalDate dateOf(YearMonth period) {
        return period.atDay(between(1, percent(60) ? BUSY_DAYS : period.lengthOfMonth()));
    }

    /** So many minutes, and some seconds more, after a time or, with a negative number, before it. */
    LocalTime near(LocalTime time, int minutes) {
        int seconds = between(0, 59);
        return minutes < 0
                ? time.minusMinutes(-minutes).minusSeconds(seconds)
                : time.plusMinutes(minutes).plusSeconds(seconds);
    }
}
