package io.kaohe.wire;

import io.kaohe.document.BooleanValue;
import io.kaohe.document.NumberValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.DateSpelling;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
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
    static final ValueReader TEXT =
            new ScalarReader(Expected.TEXT, "?", Scalars::isText, text -> text, Scalars::inQuotes);

    static final ValueReader TRUTH =
            new ScalarReader(Expected.TRUTH, false, Scalars::isTruth, Scalars::truth, Scalars::withoutQuotes);

    static final ValueReader DATE =
            new ScalarReader(Expected.DATE, LocalDate.EPOCH, Scalars::isText, Calendar::date, DateSpelling::date);

    static final ValueReader MONTH = new ScalarReader(
            Expected.MONTH, YearMonth.of(1970, 1), Scalars::isText, Calendar::month, DateSpelling::month);

    static final ValueReader TIME =
            new ScalarReader(Expected.TIME, LocalTime.MIDNIGHT, Scalars::isText, Calendar::time, Scalars::midnight);

    private Scalars() {}

    /** A value of a closed list. */
    static ValueReader of(Class<?> list) {
        List<Enum<?>> values = Arrays.stream(list.getEnumConstants())
                .<Enum<?>>map(value -> (Enum<?>) value)
                .toList();
        var byName = values.stream().collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
        List<String> names = values.stream().map(Enum::name).toList();
        return new ScalarReader(
                Words.of("one of ", "以下之一：").then(Words.list(names)),
                values.get(0),
                Scalars::isText,
                byName::get,
                text -> Nearest.guess(text, names));
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

    private static Words inQuotes(String spelling) {
        return spelling.isEmpty() || spelling.length() > 40
                ? Words.none()
                : Words.of("\"" + spelling + "\" with quotes.", "要加上引号，写成 \"" + spelling + "\"。");
    }

    private static Words withoutQuotes(String spelling) {
        return truth(spelling) == null
                ? Words.none()
                : Words.of(spelling + " without quotes.", "要去掉引号，写成 " + spelling + "。");
    }

    private static Words midnight(String spelling) {
        return spelling.startsWith("24:00")
                ? Words.of("\"00:00\" was meant: it ends the day.", "是“00:00”，它也表示一天结束。")
                : DateSpelling.time(spelling);
    }
}
