package io.kaohe.mutation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies one unit below and above what is written, in its own scale: 0.94B and 0.96B beside 0.95B. */
final class Neighbours {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(B|%|)");

    private Neighbours() {}

    /** Of a number with as many decimals as it has, such as {@code 98%}, {@code 0.5B} or {@code 20.00}; else none. */
    static List<String> ofNumber(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(number.group(1));
        BigDecimal unit = new BigDecimal(BigInteger.ONE, value.scale());
        return List.of(
                value.subtract(unit).toPlainString() + number.group(2),
                value.add(unit).toPlainString() + number.group(2));
    }

    /** Of a date, a month or a time of the day; else none. */
    static List<String> ofTime(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate date = LocalDate.parse(text);
                return List.of(date.minusDays(1).toString(), date.plusDays(1).toString());
            } else if (text.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(text);
                return List.of(
                        month.minusMonths(1).toString(), month.plusMonths(1).toString());
            } else if (text.matches("\\d{2}:\\d{2}")) {
                LocalTime time = LocalTime.parse(text);
                return List.of(
                        time.minusMinutes(1).toString(), time.plusMinutes(1).toString());
            }
        } catch (DateTimeException e) {
            return List.of();
        }
        return List.of();
    }
}
