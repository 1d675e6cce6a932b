package io.kaohe.fact;

/** What a buyer complained of. */
public enum ComplaintCause {
    SERVICE,
    EXPLANATION,
    UNVERIFIABLE,
    GOODS,
    COURIER,
    GENERAL,
    EMERGENCY
}
