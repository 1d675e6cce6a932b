package io.kaohe.settlement;

import io.kaohe.fact.Agent;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.Problem;
import java.util.List;

/** Looks at what a month comes to for an agent when the waivers are through, and says what a law makes of it. */
@FunctionalInterface
public interface Guard {
    /** Says nothing. */
    Guard NONE = (month, agent, entries, problems) -> List.of();

    /**
     * The entries that come to those of an agent.
     *
     * @param entries what the month comes to for the agent so far
     * @param problems takes what is missing; then the month is not settled
     */
    List<Entry> of(TeamMonth month, Agent agent, List<Entry> entries, List<Problem> problems);
}
