package io.kaohe.derived;

import java.math.BigDecimal;
import java.math.MathContext;

/** Shares of a whole. */
final class Ratio {
    private Ratio() {}

    /** A part of a whole, above 0, to 34 digits. */
    static BigDecimal of(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }
}
