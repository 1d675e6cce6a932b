package io.kaohe.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "林一, 4, Chinese characters take two columns",
        "A01, 3, Latin letters take one",
        "Ａ１, 4, full-width letters and digits take two",
        "ｱｲ, 2, half-width kana take one",
        "（。）, 6, full-width punctuation takes two",
        "한글, 4, Hangul syllables take two",
        "𠮷, 2, characters beyond the first plane take two and are counted once",
        "é, 1, an accented letter takes one",
        "e\u0301, 1, a combining accent takes none",
        "a\u200Bb, 2, a zero-width space takes none",
        "A01林一, 7, mixed texts add up",
    })
    void widthIsCountedInColumns(String text, int columns, String law) {
        assertThat(DisplayWidth.of(text)).as(law).isEqualTo(columns);
    }

    @Test
    void anEmptyTextTakesNoColumn() {
        assertThat(DisplayWidth.of("")).isZero();
    }

    @Test
    void paddingFillsUpToTheWidth() {
        assertThat(DisplayWidth.padRight("林一", 6)).isEqualTo("林一  ");
        assertThat(DisplayWidth.padLeft("林一", 6)).isEqualTo("  林一");
    }

    @Test
    void aTextThatIsTooWideIsNotCut() {
        assertThat(DisplayWidth.padRight("林一", 3)).isEqualTo("林一");
        assertThat(DisplayWidth.padLeft("林一", 3)).isEqualTo("林一");
    }
}
