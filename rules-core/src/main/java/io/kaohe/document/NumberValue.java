package io.kaohe.document;

import io.kaohe.text.Language;

/**
 * A number of a JSON document.
 *
 * @param literal as it is spelled there, by the grammar of JSON; never converted
 */
public record NumberValue(int line, int column, String literal) implements Value {
    private static final int LONGEST_SHOWN = 40;

    @Override
    public String described(Language language) {
        return literal.length() > LONGEST_SHOWN ? literal.substring(0, LONGEST_SHOWN) + "…" : literal;
    }
}
