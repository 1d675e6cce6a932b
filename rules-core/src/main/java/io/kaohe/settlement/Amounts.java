package io.kaohe.settlement;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How amounts are rounded and written: once, on the entry, half up (ties away from zero). */
public final class Amounts {
    private static final int CENTS = 2;
    private static final int RATIO_DECIMALS = 4;

    private Amounts() {}

    /**
     * An exact amount as an entry of that kind carries it: money and points to two decimals; a coefficient, a figure
     * or days in full, or to four decimals where they have no end.
     */
    public static BigDecimal rounded(EntryKind kind, Number number) {
        boolean toCents = kind.unit() == Unit.MONEY || kind.unit() == Unit.POINTS;
        if (toCents && number instanceof BigDecimal amount && amount.scale() == CENTS) {
            return amount;
        }
        Exact exact = Exact.of(number);
        if (toCents) {
            return exact.rounded(CENTS, RoundingMode.HALF_UP);
        }
        return plain(exact.isFinite() ? exact.decimal() : exact.rounded(RATIO_DECIMALS, RoundingMode.HALF_UP));
    }

    /** An amount of an entry of that kind as text: two decimals for money and points, else no trailing zeros. */
    public static String text(EntryKind kind, BigDecimal amount) {
        return rounded(kind, amount).toPlainString();
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
