package io.kaohe.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A measured figure of an agent, by name.
 */
public record Metric(@Property(agent = true) String agent, String name, BigDecimal value) implements AgentFact {
    @Override
    public String array() {
        return "metrics";
    }

    @Override
    public List<String> key() {
        return List.of(agent, name);
    }
}
