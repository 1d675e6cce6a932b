package io.kaohe.logic;

/** One side of a comparison, or an argument. */
public sealed interface Operand {
    /**
     * A number, or a date or time, which counts as one.
     *
     * @param type what it is, in Java
     */
    record Figure(Linear linear, Class<?> type) implements Operand {}

    /** A text, a constant, or yes or no, as it stands in the rule. */
    record Word(String text) implements Operand {}

    /** A quantity whose values are no numbers. */
    record Thing(Quantity quantity) implements Operand {}
}
