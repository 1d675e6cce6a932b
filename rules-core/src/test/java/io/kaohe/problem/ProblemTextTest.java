package io.kaohe.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    @Test
    void aProblemInATextFileShowsLineAndCaret() {
        Place place = Place.in("lateness.drl", 4, 15, "    $lapse : Lapze( minutes <= 10 )");

        assertThat(ProblemText.of(Problem.error("unknown-type", place, "there is no fact type Lapze")
                        .maybe("\"Lapse\" was meant.")))
                .isEqualTo("""
                        lateness.drl:4:15: there is no fact type Lapze
                          |     $lapse : Lapze( minutes <= 10 )
                          |               ^
                          Maybe "Lapse" was meant.""");
    }

    @Test
    void theCaretStandsRightUnderFullWidthCharacters() {
        Place place = Place.in("policy.yaml", 2, 7, "标题: 「客服」制度");

        assertThat(ProblemText.of(Problem.error("bad-title", place, "the title is wrong")))
                .isEqualTo("""
                        policy.yaml:2:7: the title is wrong
                          | 标题: 「客服」制度
                          |           ^""");
    }

    @Test
    void aTabTakesOneColumnSoThatTheCaretStandsUnderIt() {
        Place place = Place.in("a.drl", 1, 3, "\t\tx");

        assertThat(ProblemText.of(Problem.error("code", place, "wrong"))).endsWith("  |   x\n  |   ^");
    }

    @Test
    void aProblemInADocumentNamesItsPointer() {
        Place place = new Place("facts.json", "/shifts/0/agent", 3, 17, "  \"shifts\": [{\"agent\": \"A09\"}]");

        assertThat(ProblemText.of(Problem.error("unknown-agent", place, "there is no agent \"A09\"")))
                .startsWith("facts.json:3:17 /shifts/0/agent: there is no agent \"A09\"\n  | ");
    }

    @Test
    void aPlaceOfWhichOnlyThePointerIsKnownHasNoExcerpt() {
        assertThat(ProblemText.of(Problem.error("code", Place.at("facts", "/team"), "wrong")))
                .isEqualTo("facts /team: wrong");
    }

    @Test
    void ofALongLineOnlyThePartAroundTheCaretIsShown() {
        String line = "x".repeat(1000) + "!" + "y".repeat(1000);
        String text = ProblemText.of(Problem.error("code", Place.in("facts.json", 1, 1001, line), "wrong"));
        List<String> shown = text.lines().toList();

        assertThat(shown.get(1).length()).isLessThan(200);
        assertThat(shown.get(1).charAt(shown.get(2).indexOf('^'))).isEqualTo('!');
    }

    @Test
    void aColumnBeyondTheLineStandsAtItsEnd() {
        assertThat(ProblemText.of(Problem.error("code", Place.in("a.drl", 1, 99, "end"), "missing")))
                .endsWith("  | end\n  |    ^");
    }

    @Test
    void problemsStandOneBelowTheOther() {
        Problem first = Problem.error("a", Place.at("facts", "/a"), "first");
        Problem second = Problem.error("b", Place.at("facts", "/b"), "second");

        assertThat(new FactsException(List.of(first, second))).hasMessage("facts /a: first\nfacts /b: second");
    }
}
