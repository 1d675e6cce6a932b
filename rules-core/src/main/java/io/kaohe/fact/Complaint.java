package io.kaohe.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A buyer's complaint about an agent.
 *
 * @param causedByAgent whether the agent caused the loss
 * @param loss what it cost the company, CNY
 */
public record Complaint(
        @Property(agent = true) String agent,
        @Property(inPeriod = true) LocalDate date,
        ComplaintCause cause,
        @Property(absent = "false") boolean causedByAgent,
        @Property(absent = "0", atLeast = "0") BigDecimal loss)
        implements DatedFact {
    @Override
    public String array() {
        return "complaints";
    }
}
