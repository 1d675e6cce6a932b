package io.kaohe.scenario;

import java.util.List;

/**
 * What was expected of one agent, and what came of it.
 *
 * @param about the agent's id; {@code team} for the team, {@code facts} where the facts themselves were rejected or
 *     should have been
 * @param rows what was expected first, in its order
 */
public record Comparison(String about, List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    public boolean agrees() {
        return rows.stream().allMatch(Row::agrees);
    }
}
