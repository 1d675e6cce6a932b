package io.kaohe.diff;

import java.math.BigDecimal;

/** A sum under the one version of a policy and under the other; exact. */
public record BeforeAfter(BigDecimal before, BigDecimal after) {
    public static final BeforeAfter ZERO = new BeforeAfter(BigDecimal.ZERO, BigDecimal.ZERO);

    /** How much more it is after than before. */
    public BigDecimal difference() {
        return after.subtract(before);
    }

    /** Whether the two are different numbers. */
    public boolean isDifference() {
        return before.compareTo(after) != 0;
    }

    public BeforeAfter plus(BeforeAfter other) {
        return new BeforeAfter(before.add(other.before), after.add(other.after));
    }

    /** The same with before and after exchanged. */
    public BeforeAfter mirrored() {
        return new BeforeAfter(after, before);
    }
}
