package io.kaohe.settlement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a statement's entries: by clause as the policy lists them, date, facts; what still ties is told apart
 * by everything else that is written, so that the order never depends on how the entries came about. Entries without
 * a clause, and within a clause those without a date, come last.
 */
public final class EntryOrder {
    private static final Comparator<Iterable<String>> BY_FACTS =
            Ordering.<String>natural().lexicographical();
    private static final Comparator<Entry> LAST = Comparator.comparing(Entry::kind)
            .thenComparing(entry -> entry.code().orElse(""))
            .thenComparing(entry -> entry.amount().orElse(BigDecimal.ZERO))
            .thenComparing(entry -> entry.rule().orElse(""))
            .thenComparing(entry -> entry.reason().in(Language.EN));

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
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(this::compare);
        return sorted;
    }

    /** The same as a comparator. */
    public Comparator<Entry> comparator() {
        return this::compare;
    }

    private int compare(Entry a, Entry b) {
        int order = Integer.compare(position(a), position(b));
        if (order == 0) {
            order = a.date().orElse(LocalDate.MAX).compareTo(b.date().orElse(LocalDate.MAX));
        }
        if (order == 0) {
            order = BY_FACTS.compare(a.facts(), b.facts());
        }
        return order == 0 ? LAST.compare(a, b) : order;
    }

    private int position(Entry entry) {
        return entry.clause().isEmpty()
                ? Integer.MAX_VALUE
                : positions.getOrDefault(entry.clause().get(), Integer.MAX_VALUE);
    }
}
