package io.kaohe.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates, months and times in the one spelling that each has in a document; null for all others. */
final class Calendar {
    private Calendar() {}

    static @Nullable Object date(String text) {
        if (!matches("dddd-dd-dd", text)) {
            return null;
        }
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Object month(String text) {
        if (!matches("dddd-dd", text)) {
            return null;
        }
        int month = digits(text, 5, 7);
        return month < 1 || month > 12 ? null : YearMonth.of(digits(text, 0, 4), month);
    }

    static @Nullable Object time(String text) {
        boolean seconds = matches("dd:dd:dd", text);
        if (!seconds && !matches("dd:dd", text)) {
            return null;
        }
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 5);
        int second = seconds ? digits(text, 6, 8) : 0;
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static boolean matches(String pattern, String text) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char expected = pattern.charAt(i);
            if (expected == 'd' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
