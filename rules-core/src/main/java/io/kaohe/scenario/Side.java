package io.kaohe.scenario;

/** Where facts lie to a bound. */
public enum Side {
    /** On the bound itself. */
    EXACTLY,
    /** Where the condition holds. */
    WITHIN,
    /** Where it does not. */
    BEYOND
}
