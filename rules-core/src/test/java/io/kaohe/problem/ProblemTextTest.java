package io.kaohe.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    private static final Problem LAPZE = Problem.error(
                    "unknown-type",
                    Place.in("lateness.drl", 4, 15, "    $lapse : Lapze( minutes <= 10 )"),
                    Words.of("there is no fact type Lapze", "没有记录类型 Lapze"))
            .maybe(Nearest.meant("Lapse"));

    @Test
    void aProblemInATextFileShowsLineAndCaret() {
        assertThat(ProblemText.of(LAPZE)).isEqualTo("""
                        lateness.drl:4:15: there is no fact type Lapze
                          |     $lapse : Lapze( minutes <= 10 )
                          |               ^
                          Maybe "Lapse" was meant.""");
    }

    @Test
    void theSameCanBeReadInChinese() {
        assertThat(ProblemText.of(LAPZE, Language.ZH)).isEqualTo("""
                        lateness.drl:4:15: 没有记录类型 Lapze
                          |     $lapse : Lapze( minutes <= 10 )
                          |               ^
                          也许是“Lapse”。""");
    }

    @Test
    void aHintThatBeginsWithALetterIsPartedFromTheChineseWordBeforeIt() {
        Problem problem = Problem.error("code", Place.at("facts", ""), Words.same("wrong"))
                .maybe(Words.of("rate was meant.", "rate 才对。"));

        assertThat(ProblemText.of(problem, Language.ZH)).endsWith("\n  也许 rate 才对。");
    }

    @Test
    void theCaretStandsRightUnderFullWidthCharacters() {
        Place place = Place.in("policy.yaml", 2, 7, "标题: 「客服」制度");

        assertThat(ProblemText.of(Problem.error("bad-title", place, Words.of("the title is wrong", "标题有误"))))
                .isEqualTo("""
                        policy.yaml:2:7: the title is wrong
                          | 标题: 「客服」制度
                          |           ^""");
    }

    @Test
    void theCaretStandsTheSameUnderAChineseMessage() {
        Place place = Place.in("policy.yaml", 2, 7, "标题: 「客服」制度");
        Problem problem = Problem.error("bad-title", place, Words.of("the title is wrong", "标题有误"));

        assertThat(ProblemText.of(problem, Language.ZH)).isEqualTo("""
                        policy.yaml:2:7: 标题有误
                          | 标题: 「客服」制度
                          |           ^""");
    }

    @Test
    void aTabTakesOneColumnSoThatTheCaretStandsUnderIt() {
        Place place = Place.in("a.drl", 1, 3, "\t\tx");

        assertThat(ProblemText.of(Problem.error("code", place, Words.same("wrong"))))
                .endsWith("  |   x\n  |   ^");
    }

    @Test
    void aProblemInADocumentNamesItsPointer() {
        Place place = new Place("facts.json", "/shifts/0/agent", 3, 17, "  \"shifts\": [{\"agent\": \"A09\"}]");

        assertThat(ProblemText.of(Problem.error("unknown-agent", place, Words.same("there is no agent \"A09\""))))
                .startsWith("facts.json:3:17 /shifts/0/agent: there is no agent \"A09\"\n  | ");
    }

    @Test
    void aPlaceOfWhichOnlyThePointerIsKnownHasNoExcerpt() {
        assertThat(ProblemText.of(Problem.error("code", Place.at("facts", "/team"), Words.same("wrong"))))
                .isEqualTo("facts /team: wrong");
    }

    @Test
    void ofALongLineOnlyThePartAroundTheCaretIsShown() {
        String line = "x".repeat(1000) + "!" + "y".repeat(1000);
        String text = ProblemText.of(Problem.error("code", Place.in("facts.json", 1, 1001, line), Words.same("wrong")));
        List<String> shown = text.lines().toList();

        assertThat(shown.get(1).length()).isLessThan(200);
        assertThat(shown.get(1).charAt(shown.get(2).indexOf('^'))).isEqualTo('!');
    }

    @Test
    void aColumnBeyondTheLineStandsAtItsEnd() {
        assertThat(ProblemText.of(Problem.error("code", Place.in("a.drl", 1, 99, "end"), Words.same("missing"))))
                .endsWith("  | end\n  |    ^");
    }

    @Test
    void problemsStandOneBelowTheOther() {
        Problem first = Problem.error("a", Place.at("facts", "/a"), Words.of("first", "一"));
        Problem second = Problem.error("b", Place.at("facts", "/b"), Words.of("second", "二"));

        assertThat(new FactsException(List.of(first, second))).hasMessage("facts /a: first\nfacts /b: second");
    }

    @Test
    void anExceptionKnowsItsTextInBothLanguages() {
        KaoheException thrown = PolicyException.of("code", Words.of("wrong", "不对"));

        assertThat(thrown.text(Language.EN)).isEqualTo("policy: wrong").isEqualTo(thrown.getMessage());
        assertThat(thrown.text(Language.ZH)).isEqualTo("policy: 不对");
    }

    @Test
    void problemsThatSayTheSameAreEqualHoweverTheyComeByIt() {
        Place place = Place.at("facts", "/a");

        assertThat(Problem.error("a", place, language -> language.tag()))
                .isEqualTo(Problem.error("a", place, Words.of("en", "zh")))
                .isNotEqualTo(Problem.error("a", place, Words.of("en", "en")));
    }
}
