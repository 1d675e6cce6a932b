package io.kaohe.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A mark that somebody gave an agent.
 */
public record Mark(
        @Property(agent = true) String agent,
        @Property(list = CodeList.MARK) String kind,
        @Property(atLeast = "0") BigDecimal value)
        implements AgentFact {
    @Override
    public String array() {
        return "marks";
    }

    @Override
    public List<String> key() {
        return List.of(agent, kind);
    }
}
