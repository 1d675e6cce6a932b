package io.kaohe.fact;

import java.math.BigDecimal;

/**
 * An entry that a person makes, with reason and approver.
 *
 * @param clause the clause under which it stands
 * @param kind what kind of entry
 * @param value its amount; only points may be negative
 */
public record Adjustment(
        @Property(agent = true) String agent,
        String clause,
        EntryKind kind,
        BigDecimal value,
        String reason,
        String approvedBy)
        implements AgentFact {
    @Override
    public String array() {
        return "adjustments";
    }
}
