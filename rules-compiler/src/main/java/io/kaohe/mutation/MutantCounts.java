package io.kaohe.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How many mutants there are, and of each fate how many. */
public record MutantCounts(int all, int killed, int survived, int accepted, int invalid) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static MutantCounts of(List<Tried> mutants) {
        return new MutantCounts(
                mutants.size(),
                count(mutants, Fate.Killed.class),
                count(mutants, Fate.Survived.class),
                count(mutants, Fate.Accepted.class),
                count(mutants, Fate.Invalid.class));
    }

    private static int count(List<Tried> mutants, Class<? extends Fate> fate) {
        return (int)
                mutants.stream().filter(tried -> fate.isInstance(tried.fate())).count();
    }

    /** These and others. */
    MutantCounts plus(MutantCounts other) {
        return new MutantCounts(
                all + other.all,
                killed + other.killed,
                survived + other.survived,
                accepted + other.accepted,
                invalid + other.invalid);
    }

    /**
     * Of those that should be noticed how many are, in percent with one decimal, rounded down: 100.0 only if all are.
     * Those that are accepted or invalid should not.
     */
    public BigDecimal score() {
        int noticeable = killed + survived;
        return noticeable == 0
                ? HUNDRED.setScale(1, RoundingMode.UNNECESSARY)
                : BigDecimal.valueOf(killed)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(noticeable), 1, RoundingMode.DOWN);
    }
}
