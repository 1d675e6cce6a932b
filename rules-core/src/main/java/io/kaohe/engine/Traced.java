package io.kaohe.engine;

import io.kaohe.settlement.Entry;
import java.util.Map;

/**
 * An entry as its rule wrote it, and what the rule had matched when it did.
 *
 * @param agent the id of the agent whose entry it is; empty for the team's
 * @param values the values of the rule's variables, by their names with the dollar sign
 */
public record Traced(String agent, Entry entry, Map<String, Object> values) {
    public Traced {
        values = Map.copyOf(values);
    }
}
