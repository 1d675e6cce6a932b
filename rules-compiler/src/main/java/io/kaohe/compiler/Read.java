package io.kaohe.compiler;

import java.util.Map;
import java.util.Set;

/**
 * That a rule matches a type.
 *
 * @param whole whether it does so in a way that needs all facts of the type to be there: by {@code not}, or by counting
 *     or adding up
 * @param only of which facts alone: from a property to the values that a fact must have one of
 */
public record Read(String type, boolean whole, Map<String, Set<String>> only) {
    public Read {
        only = Map.copyOf(only);
    }

    static Read all(String type) {
        return new Read(type, true, Map.of());
    }

    /** Whether a fact that a rule gives can be one that is matched. */
    public boolean takes(Gift gift) {
        return gift.type().equals(type)
                && only.entrySet().stream()
                        .allMatch(entry -> !gift.values().containsKey(entry.getKey())
                                || entry.getValue().contains(gift.values().get(entry.getKey())));
    }
}
