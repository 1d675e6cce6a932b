package io.kaohe.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people say them. */
public final class Days {
    private Days() {}

    /** A date without its year: {@code 1 March}. */
    public static Words day(LocalDate date) {
        return Words.of(
                date.getDayOfMonth() + " " + english(YearMonth.from(date)),
                date.getMonthValue() + " 月 " + date.getDayOfMonth() + " 日");
    }

    /** A date with its year: {@code 1 March 2024}. */
    public static Words date(LocalDate date) {
        Words day = day(date);
        return Words.of(day.in(Language.EN) + " " + date.getYear(), date.getYear() + " 年 " + day.in(Language.ZH));
    }

    /** From the first of two dates to the last; the one where they are the same. */
    public static Words span(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : Phrase.filled("%1$s to %2$s", "%1$s至 %2$s", day(first), day(last));
    }

    private static String english(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
