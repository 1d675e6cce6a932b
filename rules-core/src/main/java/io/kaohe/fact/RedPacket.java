package io.kaohe.fact;

import java.time.LocalDate;

/**
 * Whether the red packets that an agent owed for a date were sent by the Monday on which the week was published.
 */
public record RedPacket(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        boolean sent) implements DatedFact {
    @Override
    public String array() {
        return "redPackets";
    }
}
