package io.kaohe.document;

import io.kaohe.text.Language;

/** True or false in a JSON document. In YAML they are plain texts. */
public record BooleanValue(int line, int column, boolean truth) implements Value {
    @Override
    public String described(Language language) {
        return Boolean.toString(truth);
    }
}
