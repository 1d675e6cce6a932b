package io.kaohe.report;

import java.util.Locale;

/** A paragraph below an entry. */
record Remark(Kind kind, String text) {
    /** What a paragraph says, in the order in which they stand. */
    enum Kind {
        /** Why, with the numbers in it. */
        REASON,
        /** What another clause remarks. */
        NOTE,
        /** That it was forgiven, why and by whom. */
        WAIVED,
        /** The facts it rests on. */
        FACTS
    }

    /** The class of its paragraph in a page. */
    String style() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
