package io.kaohe.logic;

/**
 * A pattern of a rule, for which a fact is found.
 *
 * @param name the same in all rules that say the same: the type, what names the fact, and which of several patterns it is
 * @param type the simple name of its type
 * @param known its type; {@code Object} if it is not known
 * @param variable the variable with its dollar sign; empty if it has none
 * @param start the offset of its type in the file
 */
public record Slot(String name, String type, Class<?> known, String variable, int start) {}
