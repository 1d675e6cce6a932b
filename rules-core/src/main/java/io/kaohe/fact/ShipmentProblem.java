package io.kaohe.fact;

/** What was wrong with a shipment. */
public enum ShipmentProblem {
    SHORT,
    MISSING,
    LATE
}
