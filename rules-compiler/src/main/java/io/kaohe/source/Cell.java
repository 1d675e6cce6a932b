package io.kaohe.source;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a cell of a line of a table, without the quotes and blanks around it.
 *
 * @param text what stands there
 * @param start the index of its first character in the line
 */
public record Cell(String text, int start) {
    /** The index behind its last character. */
    public int end() {
        return start + text.length();
    }

    /** The cells of a line. */
    public static List<Cell> of(String line) {
        List<Cell> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ',' && !quoted) {
                cells.add(between(line, start, i));
                start = i + 1;
            } else if (line.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }

    private static Cell between(String line, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isAround(line.charAt(first))) {
            first++;
        }
        while (last > first && isAround(line.charAt(last - 1))) {
            last--;
        }
        return new Cell(line.substring(first, last), first);
    }

    private static boolean isAround(char c) {
        return c == '"' || Character.isWhitespace(c);
    }
}
