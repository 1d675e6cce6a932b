package io.kaohe.scenario;

import io.kaohe.settlement.Entry;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which entries an expectation speaks of.
 *
 * @param whole whether of all of them
 * @param clauses else of those of these clauses, the empty one for entries that have none
 */
public record Scope(boolean whole, Set<String> clauses) {
    public Scope {
        clauses = Set.copyOf(clauses);
    }

    /** Of all entries. */
    public static Scope everything() {
        return new Scope(true, Set.of());
    }

    /** The same, and the clauses of these entries. */
    Scope and(Collection<ExpectedEntry> entries) {
        return new Scope(
                whole,
                Stream.concat(clauses.stream(), entries.stream().map(ExpectedEntry::clause))
                        .collect(Collectors.toSet()));
    }

    public boolean covers(Entry entry) {
        return whole || clauses.contains(entry.clause().orElse(""));
    }
}
