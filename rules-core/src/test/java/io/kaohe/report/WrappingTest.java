package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.DisplayWidth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void aLineEndsAtASpace() {
        assertThat(Wrapping.lines("late by eleven minutes", 12)).containsExactly("late by", "eleven", "minutes");
    }

    @Test
    void aLineMayEndBesideAFullWidthCharacter() {
        assertThat(Wrapping.lines("迟到11分钟以上", 8)).containsExactly("迟到11分", "钟以上");
    }

    @Test
    void aClosingMarkStaysWithWhatItCloses() {
        assertThat(Wrapping.lines("早退三分，罚款", 8)).containsExactly("早退三", "分，罚款");
    }

    @Test
    void anOpeningMarkStaysWithWhatItOpens() {
        assertThat(Wrapping.lines("迟到三（超过）", 8)).containsExactly("迟到三", "（超过）");
    }

    @Test
    void aWordLongerThanALineIsCut() {
        assertThat(Wrapping.lines("see shifts/A01/2024-03-01", 10))
                .containsExactly("see", "shifts/A01", "/2024-03-0", "1");
    }

    @Test
    void aWordMayBeLongBeyondReason() {
        assertThat(Wrapping.lines("x".repeat(100_000), 100)).hasSize(1000);
        assertThat(Wrapping.lines("，".repeat(100_000), 100)).hasSize(2000);
    }

    @Test
    void lineFeedsInATextAreSpaces() {
        assertThat(Wrapping.lines("one\ntwo\r\n three", 40)).containsExactly("one two three");
    }

    @Test
    void aBlankTextHasNoLines() {
        assertThat(Wrapping.lines("  ", 40)).isEmpty();
    }

    @Property
    void noLineIsWiderThanAskedFor(@ForAll String text, @ForAll @IntRange(min = 2, max = 120) int columns) {
        assertThat(Wrapping.lines(text, columns))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }

    @Property
    void nothingButSpaceIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 120) int columns) {
        assertThat(blankless(String.join("", Wrapping.lines(text, columns)))).isEqualTo(blankless(text));
    }

    private static String blankless(String text) {
        return text.replaceAll("[\\s\\p{Cc}]", "");
    }
}
