package io.kaohe.fact;

/** The lists of codes that a policy may extend; their standard codes stand in {@link Vocabulary#standard()}. */
public enum CodeList {
    MISCONDUCT,
    AWARD,
    MARK,
    CHAT_FINDING,
    INSPECTION_FORM
}
