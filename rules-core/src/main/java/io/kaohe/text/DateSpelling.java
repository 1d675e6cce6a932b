package io.kaohe.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hints for dates, months and times that somebody wrote as people write them: {@code 2024/3/1}, {@code 2024年3月}. */
public final class DateSpelling {
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})[-/.年 ]+([0-9]{1,2})(?:[-/.月 ]+([0-9]{1,2})[日号]?|月)?");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})[:：.点时]([0-9]{1,2})(?:[:：.分]([0-9]{1,2})秒?|分)?");

    private static final Pattern BLANKS = Pattern.compile("\\s+(?=[年月日号点时分秒])|(?<=[年月日号点时分秒])\\s+");

    private DateSpelling() {}

    /** That a date was meant; empty if the text is none in any spelling that is known. */
    public static Words date(String text) {
        return meant(DATE.matcher(close(text)), 3).map(DateSpelling::hint).orElseGet(Words::none);
    }

    /** That a month was meant, also by one of its dates. */
    public static Words month(String text) {
        return meant(DATE.matcher(close(text)), 2).map(DateSpelling::hint).orElseGet(Words::none);
    }

    /** That a time was meant. */
    public static Words time(String text) {
        Matcher time = TIME.matcher(close(text));
        if (!time.matches()) {
            return Words.none();
        }
        try {
            int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
            return hint(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)), second)
                    .toString());
        } catch (DateTimeException e) {
            return Words.none();
        }
    }

    /** Without the blanks around the words of years, months, days, hours, minutes and seconds. */
    private static String close(String text) {
        return BLANKS.matcher(text.strip()).replaceAll("");
    }

    private static Optional<String> meant(Matcher date, int parts) {
        if (!date.matches() || parts == 3 && date.group(3) == null) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
            LocalDate day = month.atDay(date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
            return Optional.of(parts == 3 ? day.toString() : month.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Words hint(String text) {
        return Words.of(text + " was meant.", "应写成 " + text + "。");
    }
}
