package io.kaohe.settlement;

import com.google.common.collect.ImmutableMap;
import io.kaohe.fact.EntryKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Exact sums of entries by kind, for the kinds that occur and add up: money, points and days. */
final class Totals {
    private Totals() {}

    static Map<EntryKind, BigDecimal> of(Collection<Entry> entries) {
        Map<EntryKind, BigDecimal> sums = new EnumMap<>(EntryKind.class);
        for (Entry entry : entries) {
            if (entry.kind().isTotalled()) {
                entry.amount().ifPresent(amount -> sums.merge(entry.kind(), amount, BigDecimal::add));
            }
        }
        return ImmutableMap.copyOf(sums);
    }
}
