package io.kaohe.source;

import io.kaohe.problem.Place;

/**
 * A text file of a policy.
 *
 * @param name its path within the policy's folder, with {@code /}
 * @param label how messages name it
 * @param text its text, lines ended by {@code \n}
 */
public record SourceFile(String name, String label, String text) {
    /** The place of a character. */
    public Place place(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        int number =
                (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return Place.in(label, number, at - start + 1, line);
    }

    /** The place of a line and column, both from 1. */
    public Place place(int line, int column) {
        int start = 0;
        for (int n = 1; n < line; n++) {
            int next = text.indexOf('\n', start);
            if (next < 0) {
                break;
            }
            start = next + 1;
        }
        return place(start + column - 1);
    }
}
