package io.kaohe.benchmarks.hand;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles months by all clauses of {@code dingtalk-team}: the same facts in, the same entries out, in the same order, with
 * the same references and amounts. Waivers and adjustments, which no clause knows of, are left to the library.
 */
public final class DingTalkByHand {
    private DingTalkByHand() {}

    /** A statement for each agent, in the order of their ids. */
    public static List<HandStatement> settle(TeamMonth month) {
        Map<String, AgentFacts> agents = new HashMap<>();
        for (Agent agent : month.agents()) {
            agents.put(agent.id(), new AgentFacts(agent));
        }
        for (String array : month.arrays()) {
            if (!array.equals("agents")) {
                for (Fact fact : month.all(array)) {
                    AgentFacts facts = agents.get(fact.about().orElse(""));
                    if (facts != null) {
                        facts.add(fact);
                    }
                }
            }
        }
        List<HandStatement> statements = new ArrayList<>(agents.size());
        for (Agent agent : month.agents()) {
            AgentFacts facts = agents.get(agent.id());
            if (facts != null) {
                statements.add(new HandStatement(agent.id(), AgentSettling.entries(month, facts)));
            }
        }
        return statements;
    }
}
