package io.kaohe.wire;

import io.kaohe.document.BooleanValue;
import io.kaohe.document.NumberValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.Nearest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The readers of texts, truths, dates, months, times and the values of closed lists. */
final class Scalars {
    static final ValueReader TEXT = new ScalarReader("a text", "?", Scalars::isText, text -> text, Scalars::inQuotes);

    static final ValueReader TRUTH =
            new ScalarReader("true or false", false, Scalars::isTruth, Scalars::truth, Scalars::withoutQuotes);

    static final ValueReader DATE =
            new ScalarReader("a date such as 2024-03-01", LocalDate.EPOCH, Scalars::isText, Calendar::date, text -> "");

    static final ValueReader MONTH = new ScalarReader(
            "a month such as 2024-03", YearMonth.of(1970, 1), Scalars::isText, Calendar::month, text -> "");

    static final ValueReader TIME = new ScalarReader(
            "a time such as 08:30 or 08:30:15",
            LocalTime.MIDNIGHT,
            Scalars::isText,
            Calendar::time,
            text -> text.startsWith("24:00") ? "\"00:00\" was meant: it ends the day." : "");

    private Scalars() {}

    /** A value of a closed list. */
    static ValueReader of(Class<?> list) {
        List<Enum<?>> values = Arrays.stream(list.getEnumConstants())
                .<Enum<?>>map(value -> (Enum<?>) value)
                .toList();
        var byName = values.stream().collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
        List<String> names = values.stream().map(Enum::name).toList();
        return new ScalarReader(
                "one of " + String.join(", ", names),
                values.get(0),
                Scalars::isText,
                byName::get,
                text -> Nearest.to(text, names)
                        .map(near -> "\"" + near + "\" was meant.")
                        .orElse(""));
    }

    private static boolean isText(Value value) {
        return value instanceof TextValue;
    }

    private static boolean isTruth(Value value) {
        return value instanceof BooleanValue || (value instanceof TextValue text && text.plain());
    }

    static boolean isNumber(Value value) {
        return value instanceof NumberValue || value instanceof TextValue;
    }

    private static @Nullable Object truth(String spelling) {
        return switch (spelling) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static String inQuotes(String spelling) {
        return spelling.isEmpty() || spelling.length() > 40 ? "" : "\"" + spelling + "\" with quotes.";
    }

    private static String withoutQuotes(String spelling) {
        return truth(spelling) == null ? "" : spelling + " without quotes.";
    }
}
