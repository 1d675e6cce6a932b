package io.kaohe.wire;

import io.kaohe.document.NumberValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads an exact decimal, from a number or a text in the spelling of a JSON number. What is so long that mere
 * arithmetic with it takes long is refused before it becomes a number.
 */
final class DecimalReader implements ValueReader {
    static final DecimalReader DECIMAL = new DecimalReader(Expected.DECIMAL, BigDecimal.ZERO);
    static final DecimalReader INTEGER = new DecimalReader(Expected.WHOLE_NUMBER, 0);

    private static final int LONGEST = 100;
    private static final int LONGEST_EXPONENT = 3;

    private final Words expected;
    private final Object standIn;

    private DecimalReader(Words expected, Object standIn) {
        this.expected = expected;
        this.standIn = standIn;
    }

    @Override
    public @Nullable Object read(Value value, Pointer pointer, DocumentProblems problems) {
        String spelling = spelling(value);
        if (!isDecimal(spelling)) {
            problems.expected(spelling.isEmpty() ? "wrong-type" : "wrong-value", pointer, value, expected);
            return null;
        }
        int exponent = Math.max(spelling.indexOf('e'), spelling.indexOf('E'));
        if (spelling.length() > LONGEST || (exponent > 0 && spelling.length() - exponent > LONGEST_EXPONENT + 2)) {
            problems.add(
                    "number-too-long",
                    pointer,
                    Words.of(pointer.label() + " has more than 30 digits", pointer.label() + " 超过 30 位数字"));
            return null;
        }
        BigDecimal number = new BigDecimal(spelling);
        return this == DECIMAL ? number : whole(number, value, pointer, problems);
    }

    private @Nullable Object whole(BigDecimal number, Value value, Pointer pointer, DocumentProblems problems) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            problems.expected("wrong-value", pointer, value, expected);
            return null;
        }
    }

    @Override
    public Words expected() {
        return expected;
    }

    @Override
    public Object standIn() {
        return standIn;
    }

    private static String spelling(Value value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        return value instanceof NumberValue number ? number.literal() : "";
    }

    /** {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?} */
    static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int point = digits(text, at);
        if (point == at || (text.charAt(at) == '0' && point > at + 1)) {
            return false;
        }
        int end = point;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, point + 1);
            if (end == point + 1) {
                return false;
            }
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int power = end + 1;
            power += power < text.length() && (text.charAt(power) == '+' || text.charAt(power) == '-') ? 1 : 0;
            end = digits(text, power);
            return end > power && end == text.length();
        }
        return end == text.length();
    }

    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to;
    }
}
