package io.kaohe.derived;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How one type of derived facts is worked out, and from which types. What it is worked out from must be complete
 * before it begins.
 */
public record Derivation<T extends Derived>(Class<T> type, Set<Class<?>> from, Function<Known, List<T>> work) {
    public Derivation {
        from = Set.copyOf(from);
    }
}
