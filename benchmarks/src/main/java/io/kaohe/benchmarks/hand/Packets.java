package io.kaohe.benchmarks.hand;

import java.math.BigDecimal;

/** What DT2 to DT7 and DT14 say of red packets. */
final class Packets {
    static final int SHARES = 5;
    static final BigDecimal SMALL = BigDecimal.valueOf(10);
    static final BigDecimal MIDDLE = BigDecimal.valueOf(20);
    static final BigDecimal LARGE = BigDecimal.valueOf(50);
    static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");
    static final Reason NOTE = Reason.of("DT7");

    private Packets() {}
}
