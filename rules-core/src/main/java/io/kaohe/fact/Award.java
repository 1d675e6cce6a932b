package io.kaohe.fact;

import java.util.List;

/**
 * An honour that an agent won.
 */
public record Award(
        @Property(agent = true) String agent,
        @Property(list = CodeList.AWARD) String kind) implements AgentFact {
    @Override
    public String array() {
        return "awards";
    }

    @Override
    public List<String> key() {
        return List.of(agent, kind);
    }
}
