package io.kaohe.document;

import io.kaohe.text.Language;

/** The JSON {@code null}; in YAML also {@code ~} and a property without a value. */
public record NullValue(int line, int column) implements Value {
    @Override
    public String described(Language language) {
        return "null";
    }
}
