package io.kaohe.diff;

import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Two entries that are held to be the same line, or may be. */
record Pair(Candidate before, Candidate after) {
    Pair turned() {
        return new Pair(after, before);
    }

    /** How far apart the amounts are. */
    BigDecimal distance() {
        return before.amount().subtract(after.amount()).abs();
    }

    boolean hasAFactInCommon() {
        return before.entry().facts().stream().anyMatch(after.entry().facts()::contains);
    }

    /** How many facts only one of the two rests on. */
    int factsApart() {
        return Sets.symmetricDifference(
                        Set.copyOf(before.entry().facts()),
                        Set.copyOf(after.entry().facts()))
                .size();
    }

    EntryDiff row() {
        return new EntryDiff(Optional.of(before.entry()), Optional.of(after.entry()));
    }
}
