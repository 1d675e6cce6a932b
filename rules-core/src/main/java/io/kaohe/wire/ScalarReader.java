package io.kaohe.wire;

import io.kaohe.document.BooleanValue;
import io.kaohe.document.NumberValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.Words;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that stands in one piece.
 *
 * @param expected what it should be, for messages
 * @param accepts whether a value is of a type that it may have
 * @param parse what its spelling means; null for nothing
 * @param hint what a spelling that means nothing may have been meant for; else empty
 */
record ScalarReader(
        Words expected,
        Object standIn,
        Predicate<Value> accepts,
        Function<String, @Nullable Object> parse,
        Function<String, Words> hint)
        implements ValueReader {
    @Override
    public @Nullable Object read(Value value, Pointer pointer, DocumentProblems problems) {
        boolean accepted = accepts.test(value);
        Object parsed = accepted ? parse.apply(spelling(value)) : null;
        if (parsed == null) {
            String code = accepted ? "wrong-value" : "wrong-type";
            problems.expected(code, pointer, value, expected, hint.apply(spelling(value)));
        }
        return parsed;
    }

    private static String spelling(Value value) {
        if (value instanceof TextValue text) {
            return text.text();
        } else if (value instanceof NumberValue number) {
            return number.literal();
        }
        return value instanceof BooleanValue known ? Boolean.toString(known.truth()) : "";
    }
}
