package io.kaohe.explanation;

import io.kaohe.report.Wrapping;
import io.kaohe.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, wrapped and indented. */
final class Lines {
    private static final int PAGE = 100;
    private static final int STEP = 2;
    private static final int LABEL = 11;

    /** Characters that would break a line, steer a terminal or turn the direction of writing. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private final List<String> lines = new ArrayList<>();

    void blank() {
        lines.add("");
    }

    /** A paragraph, so many steps to the right. */
    void add(int steps, String text) {
        String indent = " ".repeat(steps * STEP);
        Wrapping.lines(printable(text), PAGE - indent.length()).forEach(line -> lines.add(indent + line));
    }

    /** Paragraphs beside a label; nothing if there are none. */
    void labelled(String label, List<String> paragraphs) {
        String indent = " ".repeat(2 * STEP);
        String below = indent + " ".repeat(LABEL);
        String beside = indent + DisplayWidth.padRight(label, LABEL);
        for (String paragraph : paragraphs) {
            for (String line : Wrapping.lines(printable(paragraph), PAGE - below.length())) {
                lines.add((beside + line).stripTrailing());
                beside = below;
            }
        }
    }

    String text() {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
