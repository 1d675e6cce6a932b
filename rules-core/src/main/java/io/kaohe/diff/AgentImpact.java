package io.kaohe.diff;

import java.time.YearMonth;
import java.util.List;

/**
 * What another version of the policy means for one agent, or for the team as a whole, in all months.
 *
 * @param team the team's id
 * @param agent the agent's id; empty for the team
 * @param name as the last of the months has it
 * @param months in their order
 */
public record AgentImpact(String team, String agent, String name, List<AgentMonth> months) {
    public AgentImpact {
        months = List.copyOf(months);
    }

    /** Whether it is an agent, and not the team. */
    public boolean isAgent() {
        return !agent.isEmpty();
    }

    /** Whether an entry appears, vanishes or changes in any month. */
    public boolean isDifference() {
        return months.stream().anyMatch(month -> month.statement().isDifference());
    }

    /** The months in which an entry appears, vanishes or changes. */
    public List<AgentMonth> differentMonths() {
        return months.stream().filter(month -> month.statement().isDifference()).toList();
    }

    /** Of all months together. */
    public Tally tally() {
        return months.stream().map(month -> month.statement().tally()).reduce(Tally.NOTHING, Tally::plus);
    }

    /**
     * A month of the agent.
     *
     * @param source the name of the document that the facts came from
     */
    public record AgentMonth(YearMonth period, String source, StatementDiff statement) {}
}
