package io.kaohe.derived;

/** Where the time of a lapse comes from: it was {@code PUNCHED}, or {@code FILLED} in afterwards and taken for a punch. */
public enum Punch {
    PUNCHED,
    FILLED
}
