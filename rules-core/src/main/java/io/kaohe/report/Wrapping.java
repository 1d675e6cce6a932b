package io.kaohe.report;

import io.kaohe.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines of a width in columns: at spaces and beside full-width characters, but neither before a
 * closing nor after an opening mark. A word that is longer than a line is cut.
 */
public final class Wrapping {
    private static final String WIDE = "\\x{2E80}-\\x{9FFF}\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}"
            + "\\x{FE30}-\\x{FE4F}\\x{FF01}-\\x{FF60}\\x{FFE0}-\\x{FFE6}\\x{20000}-\\x{3FFFD}";
    private static final String OPENING = "\\x{201C}\\x{300A}\\x{300C}\\x{3010}\\x{FF08}";
    private static final String CLOSING = "\\x{201D}\\x{3001}\\x{3002}\\x{300B}\\x{300D}\\x{3011}"
            + "\\x{FF01}\\x{FF09}\\x{FF0C}\\x{FF1A}\\x{FF1B}\\x{FF1F}";
    private static final String SPACE = "\\s\\p{Cc}";

    /** What must stay together: one full-width character or a run of others, and the marks around it. */
    private static final Pattern PIECE =
            Pattern.compile("(?<space>[%4$s]*)(?<piece>[%2$s]*(?:[%1$s]|[^%1$s%2$s%4$s]+)[%3$s]*|[%2$s]+)"
                    .formatted(WIDE, OPENING, CLOSING, SPACE));

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrapping(int columns) {
        this.columns = columns;
    }

    /** The lines of a text, none wider than {@code columns}; none for a blank text. */
    public static List<String> lines(String text, int columns) {
        Wrapping wrapping = new Wrapping(columns);
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            wrapping.add(pieces.group("space").isEmpty() ? "" : " ", pieces.group("piece"));
        }
        wrapping.endLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(String space, String piece) {
        if (DisplayWidth.of(line + space + piece) > columns) {
            endLine();
        }
        if (!line.isEmpty()) {
            line.append(space);
        }
        if (DisplayWidth.of(piece) <= columns) {
            line.append(piece);
        } else {
            piece.codePoints().forEach(this::addCut);
        }
    }

    private void addCut(int codePoint) {
        String character = Character.toString(codePoint);
        if (DisplayWidth.of(line + character) > columns) {
            endLine();
        }
        line.append(character);
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
