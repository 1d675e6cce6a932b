package io.kaohe.text;

import java.util.Locale;

/** The languages in which the library speaks to people. */
public enum Language {
    EN,
    ZH;

    /** The language's tag, {@code en} or {@code zh}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
