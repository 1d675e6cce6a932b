package io.kaohe.logic;

import io.kaohe.fact.Severity;
import io.kaohe.number.Exact;
import java.util.List;

/** Constants of a list that is a scale, from little to much, as the numbers of their places. */
public final class Steps {
    private Steps() {}

    static boolean areOrdered(Class<?> type) {
        return type == Severity.class;
    }

    static NumberValues numbers(Class<?> type, WordValues words) {
        List<String> all = EnumOrder.of(type);
        NumberValues numbers = NumberValues.all(true).not();
        for (String word : WordValues.of(all).and(words).words()) {
            numbers = numbers.or(NumberValues.of(Exact.of(all.indexOf(word)), true));
        }
        return numbers;
    }

    /** The constant at a place. */
    public static String word(Class<?> type, Exact place) {
        return EnumOrder.of(type).get(place.intValue());
    }
}
