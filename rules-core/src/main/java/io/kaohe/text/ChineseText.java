package io.kaohe.text;

/** How Chinese is put together: a blank stands between a Chinese character and a letter or digit of another script. */
final class ChineseText {
    private ChineseText() {}

    /** Two parts of a sentence, with a blank where they meet if one is needed there. */
    static String joined(String before, String behind) {
        if (before.isEmpty() || behind.isEmpty()) {
            return before + behind;
        }
        int last = before.codePointBefore(before.length());
        int first = behind.codePointAt(0);
        boolean parted = isChinese(last) && isOther(first) || isOther(last) && isChinese(first);
        return parted ? before + " " + behind : before + behind;
    }

    /** The same for parts that bring blanks of their own: between two Chinese characters these are dropped. */
    static String met(String before, String behind) {
        String left = before.stripTrailing();
        String right = behind.stripLeading();
        boolean blank = left.length() < before.length() || right.length() < behind.length();
        if (left.isEmpty() || right.isEmpty()) {
            return before + behind;
        }
        boolean chinese = isChinese(left.codePointBefore(left.length())) && isChinese(right.codePointAt(0));
        return blank && !chinese ? left + " " + right : joined(left, right);
    }

    private static boolean isChinese(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isOther(int character) {
        return !isChinese(character)
                && (Character.isLetterOrDigit(character) || "@$&<>=+-*/%\"'".indexOf(character) >= 0);
    }
}
