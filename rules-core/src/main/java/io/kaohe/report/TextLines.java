package io.kaohe.report;

import io.kaohe.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The lines of a report in plain text, which breaks long texts at the width of the page. */
final class TextLines {
    private final int columns;
    private final List<String> lines = new ArrayList<>();

    TextLines(int columns) {
        this.columns = columns;
    }

    void add(String line) {
        lines.add(line);
    }

    void addAll(Collection<String> more) {
        lines.addAll(more);
    }

    /** A text behind the words that begin it, its further lines below its first. */
    void addWrapped(String first, String text) {
        String indent = " ".repeat(DisplayWidth.of(first));
        String begin = first;
        for (String line : Wrapping.lines(text, columns - indent.length())) {
            lines.add(begin + line);
            begin = indent;
        }
    }

    /** All of it; what would not show as a character is made visible, and no line ends in blanks. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Printable.line(line).stripTrailing()).append('\n'));
        return text.toString();
    }
}
