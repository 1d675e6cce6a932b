package io.kaohe.document;

import com.google.common.primitives.ImmutableIntArray;

/** Where the lines of a text begin. A line ends with a line feed, a carriage return or both. */
final class LineTable {
    private final String text;
    private final ImmutableIntArray starts;

    LineTable(String text) {
        this.text = text;
        ImmutableIntArray.Builder found = ImmutableIntArray.builder().add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                found.add(i + 1);
            }
        }
        starts = found.build();
    }

    /** Where a line begins; behind the text for a line after the last. */
    int start(int line) {
        return line <= starts.length() ? starts.get(line - 1) : text.length();
    }

    /** The line, from 1, in which a character stands. */
    int lineOf(int offset) {
        int low = 1;
        int high = starts.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle - 1) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A line without its end; nothing for one longer than that. */
    String line(int line, int longest) {
        int from = start(line);
        int to = start(line + 1);
        while (to > from && isLineEnd(text.charAt(to - 1))) {
            to--;
        }
        return to - from > longest ? "" : text.substring(from, to);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
