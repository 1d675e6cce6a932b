package io.kaohe.examples.sampledata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Chance that repeats: the same seed gives the same month, on every JDK. */
final class Chance {
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
}
