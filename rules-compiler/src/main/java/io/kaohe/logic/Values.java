package io.kaohe.logic;

/** A set of values that a quantity may have. */
public sealed interface Values permits NumberValues, WordValues {
    /** Those that are in both sets; those of this one, if the other has values of another kind. */
    Values and(Values other);

    /** Those that are in either set; those of this one, if the other has values of another kind. */
    Values or(Values other);

    /** All others. */
    Values not();

    boolean isEmpty();

    /** Whether all values of another set are in this one. */
    default boolean containsAll(Values other) {
        return other.and(not()).isEmpty();
    }

    /** Whether no value is in both sets. */
    default boolean isApartFrom(Values other) {
        return and(other).isEmpty();
    }
}
