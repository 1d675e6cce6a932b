package io.kaohe.report;

import java.util.regex.Pattern;

/** What is written into a cell so that a spreadsheet shows it as it is. */
final class SpreadsheetCell {
    /** With which a spreadsheet takes a cell for a formula, also as East Asian input writes them. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    /** Of a longer number, or one with an exponent, a spreadsheet keeps only the first digits. */
    private static final Pattern ROUNDED = Pattern.compile("\\d{16,}|\\d+(\\.\\d*)?[eE][+-]?\\d+");

    private SpreadsheetCell() {}

    /** A text: with an apostrophe before it if a spreadsheet would work it out, or round it. */
    static String of(String text) {
        return isFormula(text) || ROUNDED.matcher(text).matches() ? "'" + text : text;
    }

    /** Blanks before it do not make it harmless everywhere. */
    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }
}
