package io.kaohe.diff;

import io.kaohe.settlement.Entry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * An entry that looks for its counterpart in the other settlement.
 *
 * @param position tells it from its equals in the same settlement
 */
record Candidate(int position, Entry entry) {
    /** Of entries of one date: by amount, and then by all that they say, so that none tie but equal ones. */
    static final Comparator<Candidate> BY_AMOUNT = Comparator.comparing(Candidate::amount)
            .thenComparing(candidate -> candidate.values().toString());

    /** What it is compared by; of an entry without an amount 0. */
    BigDecimal amount() {
        return entry.amount().orElse(BigDecimal.ZERO);
    }

    private List<Object> values() {
        return Arrays.stream(Aspect.values()).map(aspect -> aspect.value(entry)).toList();
    }
}
