package io.kaohe.derived;

import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.util.List;

/** How many days of rest (休假) an agent has in the month, as a rule settled it. */
public record RestAllowance(String agent, BigDecimal days, List<? extends Subject> basis) implements OfAgent {
    public RestAllowance {
        basis = List.copyOf(basis);
    }
}
