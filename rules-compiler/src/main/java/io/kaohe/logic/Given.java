package io.kaohe.logic;

import java.util.Optional;

/** Which values the rules of a policy give to facts that only rules make. */
@FunctionalInterface
interface Given {
    /** Nothing is known of them. */
    Given NOTHING = (quantity, state) -> Optional.empty();

    /** The values that a property of such a fact can have for a rule; empty if it may have any. */
    Optional<Values> values(Quantity quantity, State state);
}
