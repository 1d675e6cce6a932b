package io.kaohe.diff;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import java.math.BigDecimal;

/**
 * What the entries of one kind come to before and after.
 *
 * @param entriesBefore how many there are before
 * @param amount the exact sums of their amounts; 0 for kinds whose amounts do not add up
 */
public record KindDiff(EntryKind kind, int entriesBefore, int entriesAfter, BeforeAfter amount) {
    static KindDiff ofBefore(Entry entry) {
        return new KindDiff(entry.kind(), 1, 0, new BeforeAfter(sum(entry), BigDecimal.ZERO));
    }

    static KindDiff ofAfter(Entry entry) {
        return new KindDiff(entry.kind(), 0, 1, new BeforeAfter(BigDecimal.ZERO, sum(entry)));
    }

    /** Whether there are more or fewer of them, or they come to another sum. */
    public boolean isDifference() {
        return entriesBefore != entriesAfter || amount.isDifference();
    }

    KindDiff plus(KindDiff other) {
        return new KindDiff(
                kind,
                entriesBefore + other.entriesBefore,
                entriesAfter + other.entriesAfter,
                amount.plus(other.amount));
    }

    private static BigDecimal sum(Entry entry) {
        return entry.kind().isTotalled() ? entry.amount().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
