package io.kaohe.fact;

/** Why an agent is away: {@code REST} is the month's days off (休假), the others are leave (请假). */
public enum LeaveKind {
    REST,
    PERSONAL,
    SICK,
    OTHER
}
