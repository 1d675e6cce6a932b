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

    private static boolean isChinese(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isOther(int character) {
        return !isChinese(character)
                && (Character.isLetterOrDigit(character) || "@$&<>=+-*/%\"'".indexOf(character) >= 0);
    }
}
