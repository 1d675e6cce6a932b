package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a refund, a replacement or a repair cost, CNY.
 */
public record AfterSales(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        @Property(atLeast = "0") BigDecimal cost,
        @Property(absent = "false") boolean causedByAgent)
        implements DatedFact {
    @Override
    public String array() {
        return "afterSales";
    }
}
