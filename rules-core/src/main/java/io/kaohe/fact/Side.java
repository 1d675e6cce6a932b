package io.kaohe.fact;

/** A side of a segment of work: clocking in or clocking out. */
public enum Side {
    IN,
    OUT
}
