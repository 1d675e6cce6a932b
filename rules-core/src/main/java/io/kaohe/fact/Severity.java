package io.kaohe.fact;

/** How grave a misconduct was, as its recorder judged it. */
public enum Severity {
    MINOR,
    MODERATE,
    SERIOUS,
    GRAVE
}
