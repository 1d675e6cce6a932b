package io.kaohe.fact;

import java.time.LocalDate;

/**
 * What a buyer said of an agent when called back.
 */
public record CallBack(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        Rating rating) implements DatedFact {
    @Override
    public String array() {
        return "callBacks";
    }
}
