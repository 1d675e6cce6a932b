package io.kaohe.benchmarks.hand;

import io.kaohe.fact.EntryKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger.
 *
 * @param clause the number of the clause, 10 for DT10; {@link Integer#MAX_VALUE} for a notice of no clause
 * @param shares 0 for what is not divided
 * @param code empty for what has none
 * @param note the remark of DT7 on a red packet
 */
public record HandEntry(
        EntryKind kind,
        int clause,
        @Nullable LocalDate date,
        @Nullable BigDecimal amount,
        int shares,
        String code,
        List<String> facts,
        Reason reason,
        @Nullable Reason note)
        implements Comparable<HandEntry> {

    @Override
    public int compareTo(HandEntry other) {
        int order = Integer.compare(clause, other.clause);
        if (order == 0) {
            order = byDate(date, other.date);
        }
        if (order == 0) {
            order = byFacts(facts, other.facts);
        }
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        if (order == 0) {
            order = code.compareTo(other.code);
        }
        return order != 0 ? order : worth().compareTo(other.worth());
    }

    private BigDecimal worth() {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static int byDate(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        return one.compareTo(other);
    }

    private static int byFacts(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
