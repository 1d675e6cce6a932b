package io.kaohe.derived;

/** Which way a lapse goes: coming {@code LATE} (迟到) or leaving {@code EARLY} (早退). */
public enum LapseKind {
    LATE,
    EARLY
}
