package io.kaohe.correction;

import io.kaohe.diff.EntryDiff;
import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One correction: an entry as it was, as it is, or both, which are then of one kind. Booked beside what was booked
 * earlier, its {@link #amount()} makes it right.
 *
 * @param was the entry of the earlier settlement; empty if there was none
 * @param is the entry of the later settlement; empty if there is none any more
 */
public record Correction(Optional<Entry> was, Optional<Entry> is) {
    /** @throws IllegalArgumentException if there is neither, or they are of two kinds */
    public Correction {
        if (Stream.of(was, is)
                        .flatMap(Optional::stream)
                        .map(Entry::kind)
                        .distinct()
                        .count()
                != 1) {
            throw new IllegalArgumentException("a correction is about entries of one kind");
        }
    }

    /** What was one entry and is one of another kind is taken back, and the other is written. */
    static Stream<Correction> of(EntryDiff row) {
        Optional<EntryKind> before = row.before().map(Entry::kind);
        Optional<EntryKind> after = row.after().map(Entry::kind);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? Stream.of(
                        new Correction(row.before(), Optional.empty()), new Correction(Optional.empty(), row.after()))
                : Stream.of(new Correction(row.before(), row.after()));
    }

    /** The entry as it is, or as it was where there is none any more. */
    public Entry shown() {
        return is.or(() -> was).orElseThrow();
    }

    public EntryKind kind() {
        return shown().kind();
    }

    /** How much more of its kind there is to book, below 0 where too much was; empty for kinds without an amount. */
    public Optional<BigDecimal> amount() {
        return shown().amount().map(any -> amount(is).subtract(amount(was)));
    }

    /** What the correction is worth to the agent, CNY: below 0 where the agent gives; 0 for what is no money. */
    public BigDecimal money() {
        return amount().map(MoneyWay.of(kind())::forTheAgent).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal amount(Optional<Entry> entry) {
        return entry.flatMap(Entry::amount).orElse(BigDecimal.ZERO);
    }
}
