package io.kaohe.derived;

import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.util.List;

/**
 * The days of leave that an agent took in the month, all {@link LeaveTaken} added. One for each agent.
 *
 * @param days 0 if there were none
 */
public record LeaveTotal(
        String agent, @Property(atLeast = "0") BigDecimal days, List<? extends Subject> basis) implements OfAgent {
    public LeaveTotal {
        basis = List.copyOf(basis);
    }
}
