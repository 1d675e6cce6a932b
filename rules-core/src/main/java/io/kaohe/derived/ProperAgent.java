package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the agents proper: those in pre-sales and after-sales, and the group leaders. What is shared by head is shared
 * among them.
 *
 * @param nth which of them, from 1, in the order of their ids
 * @param count how many there are
 */
public record ProperAgent(
        String agent,
        @Property(atLeast = "1") int nth,
        @Property(atLeast = "1") int count,
        List<Agent> basis) implements OfAgent {
    public ProperAgent {
        basis = List.copyOf(basis);
    }

    static List<ProperAgent> of(Known month) {
        List<Agent> proper =
                month.all(Agent.class).stream().filter(Agent::isProper).toList();
        List<ProperAgent> each = new ArrayList<>();
        for (Agent agent : proper) {
            each.add(new ProperAgent(agent.id(), each.size() + 1, proper.size(), List.of(agent)));
        }
        return each;
    }
}
