package io.kaohe.fact;

/** A buyer's word when called back. */
public enum Rating {
    SATISFIED,
    AVERAGE,
    DISSATISFIED
}
