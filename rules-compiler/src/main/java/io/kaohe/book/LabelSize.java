package io.kaohe.book;

import io.kaohe.text.DisplayWidth;

/** How much room labels take, at most, whatever the typeface. */
final class LabelSize {
    /** A line of text with the space around it. */
    static final int LINE = 32;

    private static final int COLUMN = 16;

    private LabelSize() {}

    static int width(String text) {
        return DisplayWidth.of(text) * COLUMN;
    }

    /** A text that is no wider, with an ellipsis in the place of what was cut off. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .takeWhile(next -> width(cut + next + "…") <= width)
                .forEach(cut::append);
        return cut + "…";
    }
}
