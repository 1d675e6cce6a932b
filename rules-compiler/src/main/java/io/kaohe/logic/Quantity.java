package io.kaohe.logic;

import java.util.Optional;

/**
 * Something whose value decides whether a rule fires: a property of a fact that it matches, the result of an accumulate, or
 * a sum of those.
 *
 * @param key its name, the same in all rules that say the same
 * @param label as an author would write it, such as {@code minutes}
 * @param type what its values are, in Java
 * @param owner the type that has the property, in Java; {@code Object} if it is no property
 * @param slot the pattern whose fact has it; empty if it is no property of one fact
 * @param property its name in the fact; empty if it is no property of one fact
 */
public record Quantity(String key, String label, Class<?> type, Class<?> owner, Optional<Slot> slot, String property) {}
