package io.kaohe.settlement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a statement's entries: by clause as the policy lists them, date, facts; what still ties is told apart
 * by everything else that is written, so that the order never depends on how the entries came about. Entries without
 * a clause, and within a clause those without a date, come last.
 */
public final class EntryOrder {
    private final ImmutableMap<String, Integer> positions;

    private EntryOrder(ImmutableMap<String, Integer> positions) {
        this.positions = positions;
    }

    /** The order for a policy with these clauses, by their ids. */
    public static EntryOrder of(List<String> clauses) {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < clauses.size(); i++) {
            positions.put(clauses.get(i), i);
        }
        return new EntryOrder(positions.buildOrThrow());
    }

    public List<Entry> sorted(List<Entry> entries) {
        return entries.stream().sorted(comparator()).toList();
    }

    /** The same as a comparator. */
    public Comparator<Entry> comparator() {
        return Comparator.comparing((Entry entry) -> entry.clause()
                        .map(clause -> positions.getOrDefault(clause, Integer.MAX_VALUE))
                        .orElse(Integer.MAX_VALUE))
                .thenComparing(entry -> entry.date().orElse(LocalDate.MAX))
                .thenComparing(Entry::facts, Ordering.<String>natural().lexicographical())
                .thenComparing(Entry::kind)
                .thenComparing(entry -> entry.code().orElse(""))
                .thenComparing(entry -> entry.amount().orElse(BigDecimal.ZERO))
                .thenComparing(entry -> entry.rule().orElse(""))
                .thenComparing(entry -> entry.reason().in(Language.EN));
    }
}
