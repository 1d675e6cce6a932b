package io.kaohe.report;

import java.util.regex.Pattern;

/** Takes out of a text what would break a line, steer a terminal or turn the direction of writing. */
final class Printable {
    private static final String TURNING = "\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}";
    private static final Pattern IN_A_LINE = Pattern.compile("[\\p{Cc}" + TURNING + "]");
    private static final Pattern IN_LINES = Pattern.compile("[\\p{Cc}" + TURNING + "&&[^\\n]]");

    private Printable() {}

    /** A text of one line, with spaces in the place of such characters. */
    static String line(String text) {
        return IN_A_LINE.matcher(text).replaceAll(" ");
    }

    /** A text whose line feeds stay. */
    static String lines(String text) {
        return IN_LINES.matcher(text).replaceAll(" ");
    }
}
