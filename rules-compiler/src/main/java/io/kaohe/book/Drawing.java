package io.kaohe.book;

import java.util.List;

/**
 * A chart as lines, dots and labels, in units of which {@link #WIDTH} make its width.
 *
 * @param height in the same units
 */
record Drawing(int height, List<Line> lines, List<Dot> dots, List<Label> labels) {
    static final int WIDTH = 720;

    /** The size of labels. */
    static final int FONT = 24;

    /** @param style what it is, for the style sheet */
    record Line(int x1, int y1, int x2, int y2, String style) {}

    /** The end of a stretch: filled if the limit belongs to it. */
    record Dot(int x, int y, boolean filled) {
        String style() {
            return filled ? "filled" : "hollow";
        }
    }

    /**
     * A text.
     *
     * @param x where its anchor is
     * @param y of its base line
     * @param turned whether it is written upwards
     */
    record Label(int x, int y, Anchor anchor, boolean turned, String text) {
        /** Whether it takes room that another label takes. */
        boolean meets(Label other) {
            return left() < other.left() + other.across()
                    && other.left() < left() + across()
                    && top() < other.top() + other.up()
                    && other.top() < top() + up();
        }

        /** The left edge of the room that it takes. */
        int left() {
            return turned ? x - FONT : x - LabelSize.width(text) * anchor.ordinal() / 2;
        }

        /** The upper edge of the room that it takes. */
        int top() {
            return turned ? y : y - FONT;
        }

        /** The width of the room that it takes. */
        int across() {
            return turned ? FONT : LabelSize.width(text);
        }

        /** The height of the room that it takes. */
        int up() {
            return turned ? LabelSize.width(text) : FONT;
        }

        /** How the text is turned, if it is. */
        String turn() {
            return "rotate(-90 " + x + " " + y + ")";
        }
    }

    /** Which end of a text its place is. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
