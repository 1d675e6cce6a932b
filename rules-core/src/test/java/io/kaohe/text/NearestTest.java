package io.kaohe.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aMisspelledWordIsRecognised() {
        assertThat(Nearest.to("dingtlak-team", List.of("tea-oil-store", "dingtalk-team")))
                .contains("dingtalk-team");
    }

    @Test
    void caseIsNoDifference() {
        assertThat(Nearest.to("pre_sales", List.of("AFTER_SALES", "PRE_SALES"))).contains("PRE_SALES");
    }

    @Test
    void aWordThatIsTooFarFromAllHasNoNearest() {
        assertThat(Nearest.to("weather", List.of("PERSONAL", "SICK"))).isEmpty();
    }

    @Test
    void aThirdOfTheWordMayBeEdited() {
        assertThat(Nearest.to("abcdxx", List.of("abcdef"))).contains("abcdef");
        assertThat(Nearest.to("abcxxx", List.of("abcdef"))).isEmpty();
    }

    @Test
    void aWordOfOneOrTwoLettersMayHaveOneEdit() {
        assertThat(Nearest.to("IM", List.of("IN", "OUT"))).contains("IN");
    }

    @Test
    void ofTwoEquallyNearTheFirstInTheAlphabetIsTaken() {
        assertThat(Nearest.to("A03", List.of("A02", "A01"))).contains("A01");
    }

    @Test
    void aWordBeyondReasonIsNotCompared() {
        assertThat(Nearest.to("x".repeat(81), List.of("x".repeat(80)))).isEmpty();
    }

    @Test
    void theHintNamesTheNearest() {
        Words hint = Nearest.hint("SICKK", List.of("SICK", "OTHER", "PERSONAL"));

        assertThat(hint).isEqualTo(Words.of("\"SICK\" was meant.", "是“SICK”。"));
    }

    @Test
    void theHintListsFewKnownWordsWhenNoneIsNear() {
        Words hint = Nearest.hint("weather", List.of("SICK", "REST"));

        assertThat(hint).isEqualTo(Words.of("one of SICK, REST.", "是以下之一：SICK、REST。"));
    }

    @Test
    void thereIsNoHintWhenTheKnownWordsAreManyOrNone() {
        List<String> many = IntStream.range(0, 13).mapToObj(n -> "WORD_" + n).toList();

        assertThat(Nearest.hint("weather", many)).isEqualTo(Words.none());
        assertThat(Nearest.hint("weather", List.of())).isEqualTo(Words.none());
    }

    @Test
    void aGuessNamesTheNearestAndListsNothing() {
        assertThat(Nearest.guess("SICKK", List.of("SICK", "REST"))).isEqualTo(Nearest.meant("SICK"));
        assertThat(Nearest.guess("weather", List.of("SICK", "REST"))).isEqualTo(Words.none());
    }
}
