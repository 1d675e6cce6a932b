package io.kaohe.benchmarks.hand;

import io.kaohe.fact.EntryKind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The entries of an agent, in the order of clause, date and facts. */
public record HandStatement(String agent, List<HandEntry> entries) {
    /** The sum of each kind. */
    public Map<EntryKind, BigDecimal> totals() {
        Map<EntryKind, BigDecimal> sums = new EnumMap<>(EntryKind.class);
        for (HandEntry entry : entries) {
            BigDecimal amount = entry.amount();
            if (amount != null) {
                sums.merge(entry.kind(), amount, BigDecimal::add);
            }
        }
        return sums;
    }
}
