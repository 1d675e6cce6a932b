package io.kaohe.guard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How much of a month's deductions a company may take: at most a part of the month's wage, and no more than leaves the
 * minimum wage. Amounts are CNY.
 *
 * @param wage the month's wage
 * @param minimum the local minimum wage of a month
 * @param deducted what was deducted
 * @param part the part of the wage that may be deducted
 */
record WageLimit(BigDecimal wage, BigDecimal minimum, BigDecimal deducted, BigDecimal part) {
    private static final int FEN = 2;

    /** What the company may not take; 0 if it may take all. */
    BigDecimal notDeductible() {
        return deducted.subtract(byPart().min(byMinimum())).max(BigDecimal.ZERO);
    }

    /** The part of the wage; never a fen more, so rounded down. */
    private BigDecimal byPart() {
        return wage.multiply(part).setScale(FEN, RoundingMode.DOWN);
    }

    /** What lies above the minimum wage. */
    private BigDecimal byMinimum() {
        return wage.subtract(minimum).max(BigDecimal.ZERO).setScale(FEN, RoundingMode.DOWN);
    }

    /** The key of the sentence that says which of the limits holds. */
    String sentence() {
        if (byMinimum().signum() == 0) {
            return "nothing";
        }
        int order = byPart().compareTo(byMinimum());
        return order < 0 ? "part" : order > 0 ? "minimum" : "both";
    }

    /** The figures that the sentences have. */
    Map<String, Object> values() {
        return Map.of(
                "wage", text(wage),
                "minimum", text(minimum),
                "percent", part.movePointRight(FEN).stripTrailingZeros().toPlainString(),
                "most", text(byPart().min(byMinimum())),
                "deducted", text(deducted),
                "rest", text(notDeductible()));
    }

    private static String text(BigDecimal amount) {
        return amount.setScale(Math.max(FEN, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
