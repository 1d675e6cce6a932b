package io.kaohe.derived;

import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.util.List;

/**
 * The absence of an agent in the month: every absence recorded and all time that a rule counts as absence, simply
 * added. One for each agent.
 *
 * @param days 0 if there was none
 */
public record AbsenceTotal(
        String agent, @Property(atLeast = "0") BigDecimal days, List<? extends Subject> basis) implements OfAgent {
    public AbsenceTotal {
        basis = List.copyOf(basis);
    }
}
