package io.kaohe.settlement;

import io.kaohe.fact.EntryKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the month comes to for one agent.
 *
 * @param agent the agent's id
 * @param name the agent's name
 * @param entries in the order of clause, date and facts
 */
public record Statement(String agent, String name, List<Entry> entries) {
    public Statement {
        entries = List.copyOf(entries);
    }

    /** The exact sum of the entries' amounts by kind, in the order of {@link EntryKind}, for the kinds that occur. */
    public Map<EntryKind, BigDecimal> totals() {
        return Totals.of(entries);
    }
}
