package io.kaohe.document;

import io.kaohe.text.Language;

/** A value of a document, and where it stands. */
public sealed interface Value permits ObjectValue, ArrayValue, TextValue, NumberValue, BooleanValue, NullValue {
    /** The line it begins on, from 1. */
    int line();

    /** The column it begins at, in UTF-16 characters, from 1. */
    int column();

    /** What stands there, for a message: a text in quotes, a number as it is spelled, {@code an object}. */
    String described(Language language);

    /** The same in English. */
    default String described() {
        return described(Language.EN);
    }
}
