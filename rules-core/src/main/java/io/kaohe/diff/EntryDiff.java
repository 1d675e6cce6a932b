package io.kaohe.diff;

import com.google.common.collect.Sets;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry of a statement before and after: one of each that are held to be the same line, or one that has no
 * counterpart. The two of a pair are of one date.
 */
public record EntryDiff(Optional<Entry> before, Optional<Entry> after) {
    /** @throws IllegalArgumentException if there is neither */
    public EntryDiff {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("there is no entry, neither before nor after");
        }
    }

    static EntryDiff appeared(Entry after) {
        return new EntryDiff(Optional.empty(), Optional.of(after));
    }

    static EntryDiff vanished(Entry before) {
        return new EntryDiff(Optional.of(before), Optional.empty());
    }

    public Change change() {
        if (before.isEmpty()) {
            return Change.APPEARED;
        }
        if (after.isEmpty()) {
            return Change.VANISHED;
        }
        Set<Aspect> aspects = aspects();
        if (aspects.isEmpty()) {
            return Change.SAME;
        }
        return aspects.stream().allMatch(Aspect::isWording) ? Change.REWORDED : Change.CHANGED;
    }

    /** In what the two entries differ, in the order of {@link Aspect}; nothing if there is only one. */
    public Set<Aspect> aspects() {
        if (before.isEmpty() || after.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.differs(before.get(), after.get()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Sets::immutableEnumSet));
    }

    /** What the entry is worth to the agent, CNY: below 0 where the agent gives, 0 for what is no money. */
    public BeforeAfter money() {
        return new BeforeAfter(money(before), money(after));
    }

    /** The entry after, or before where it has vanished. */
    public Entry shown() {
        return after.or(() -> before).orElseThrow();
    }

    /** The same with before and after exchanged. */
    public EntryDiff mirrored() {
        return new EntryDiff(after, before);
    }

    private static BigDecimal money(Optional<Entry> one) {
        return one.flatMap(entry -> entry.amount().map(MoneyWay.of(entry.kind())::forTheAgent))
                .orElse(BigDecimal.ZERO);
    }
}
