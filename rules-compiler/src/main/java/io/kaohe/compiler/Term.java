package io.kaohe.compiler;

import io.kaohe.number.Exact;

/**
 * A checked part of an expression.
 *
 * @param text what Drools gets for it
 * @param type its type; {@code Object} where it is not known, because something was wrong
 * @param calculated whether it is worked out exactly, by other text than the author wrote
 */
record Term(String text, Class<?> type, boolean calculated) {
    static Term unknown(String text) {
        return new Term(text, Object.class, false);
    }

    static Term exact(String text) {
        return new Term(text, Exact.class, true);
    }

    boolean isNumber() {
        return Scope.isNumber(type) || type == Object.class;
    }

    /** The text of an {@code Exact} of the same number. */
    String asExact() {
        return type == Exact.class && calculated ? text : "Exact.of( " + text + " )";
    }
}
