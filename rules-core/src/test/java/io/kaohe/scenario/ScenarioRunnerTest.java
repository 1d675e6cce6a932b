package io.kaohe.scenario;

import static io.kaohe.scenario.ScenarioText.clockIn;
import static io.kaohe.scenario.ScenarioText.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioRunnerTest {
    @Test
    void aScenarioPassesWhenItsClauseHasTheExpectedEntriesAndNoOthers() {
        assertThat(run(clockIn("08:35", "expect: { A01: [ { kind: RED_PACKET, amount: \"10.00\", shares: 5 } ] }"))
                        .passed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nothing is expected          | {}
                    nothing is expected of A01   | { A01: [] }
                    another amount               | { A01: [ { kind: RED_PACKET, amount: "10.01" } ] }
                    another kind                 | { A01: [ { kind: FINE } ] }
                    another date                 | { A01: [ { kind: RED_PACKET, date: 2024-03-02 } ] }
                    no date                      | { A01: [ { kind: RED_PACKET, date: none } ] }
                    another number of shares     | { A01: [ { kind: RED_PACKET, shares: 6 } ] }
                    a code                       | { A01: [ { kind: RED_PACKET, code: LATE } ] }
                    other facts                  | { A01: [ { kind: RED_PACKET, facts: [] } ] }
                    a remark                     | { A01: [ { kind: RED_PACKET, notes: [ L2 ] } ] }
                    a waiver                     | { A01: [ { kind: RED_PACKET, waived: true } ] }
                    a second entry               | { A01: [ { kind: RED_PACKET }, { kind: RED_PACKET } ] }
                    an entry of another clause   | { A01: [ { kind: RED_PACKET }, { kind: FINE, clause: L2 } ] }
                    another reason               | { A01: [ { kind: RED_PACKET, reason: word } ] }
                    another reason in English    | { A01: [ { kind: RED_PACKET, reason: { en: word, zh: 词 } } ] }
                    another reason in Chinese    | { A01: [ { kind: RED_PACKET, reason: { en: words, zh: 词语 } } ] }
                    the languages exchanged      | { A01: [ { kind: RED_PACKET, reason: { en: 词, zh: words } } ] }
                    a fund                       | { A01: [ { kind: RED_PACKET } ], fund: "10.00" }
                    an entry of the team         | { A01: [ { kind: RED_PACKET } ], team: [ { kind: NOTICE } ] }
                    """)
    void itFailsWhen(String what, String expected) {
        assertThat(run(clockIn("08:35", "expect: " + expected)).passed())
                .as(what)
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "\"10.00\"", "\"10.000\""})
    void amountsAreComparedAsNumbers(String amount) {
        assertThat(run(clockIn("08:35", "expect: { A01: [ { kind: RED_PACKET, amount: " + amount + " } ] }"))
                        .passed())
                .isTrue();
    }

    @Test
    void entriesOfClausesThatTheScenarioDoesNotSpeakOfAreLeftOutOfAccount() {
        assertThat(run(clockIn("08:45", "expect: {}")).passed()).isTrue();
    }

    @Test
    void anExpectedEntryOfAnotherClauseMakesTheScenarioSpeakOfThatClauseForEverybody() {
        String oneLate = clockIn("08:45", "expect: { A01: [ { kind: FINE, clause: L2 } ] }");
        String bothLate = oneLate.replace("agents: [", "agents: [ { id: A02, baseWage: \"3100\" },")
                .replace(
                        "shifts: [",
                        "shifts: [ { agent: A02, date: 2024-03-02, segments: [ { start: \"08:30\", end: \"17:30\", in: \"08:45\", out: \"17:30\" } ] },");

        assertThat(run(oneLate).passed()).isTrue();
        assertThat(run(bothLate).passed()).isFalse();
    }

    @Test
    void aWholeStatementHasNoOtherEntriesAtAll() {
        String packet = "{ kind: RED_PACKET, amount: 10 }";
        String wage = "{ kind: WAGE, clause: L3, amount: 3100 }";
        String teams = "team: [ { kind: FIGURE, clause: L4, code: TEAMS, amount: 1 } ]";

        assertThat(run(clockIn("08:35", "whole: true\nexpect: { A01: [ " + packet + " ] }"))
                        .passed())
                .isFalse();
        assertThat(run(clockIn(
                                "08:35",
                                "whole: true\nexpect: { A01: [ " + wage + ", " + packet + " ], " + teams + " }"))
                        .passed())
                .isTrue();
    }

    @Test
    void theLibrarysOwnNoticesHaveNoClause() {
        assertThat(run("""
                                - name: nothing is known of A01
                                  clause: L1
                                  given: { agents: [ { id: A01, baseWage: 1 } ] }
                                  expect: { A01: [ { kind: NOTICE, clause: none, code: NO_FACTS } ] }
                                """).passed()).isTrue();
    }

    @Test
    void anExpectedEntryThatFitsTwoLeavesTheOtherToTheOneThatFitsNoOther() {
        String twice = """
                - name: late on two days
                  clause: L1
                  given:
                    agents: [ { id: A01, baseWage: 1 } ]
                    shifts:
                      - { agent: A01, date: 2024-03-01, segments: [ { start: "08:30", end: "17:30", in: "08:35", out: "17:30" } ] }
                      - { agent: A01, date: 2024-03-02, segments: [ { start: "08:30", end: "17:30", in: "08:35", out: "17:30" } ] }
                  expect: { A01: [ { kind: RED_PACKET }, { kind: RED_PACKET, date: 2024-03-01 } ] }
                """;

        assertThat(run(twice).passed()).isTrue();
    }

    @Test
    void itTellsWhichRulesFired() {
        assertThat(run(clockIn("08:35", "expect: {}")).fired())
                .containsExactly("L1 late by up to 10 minutes", "L3 the wage", "L4 the team is counted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "词", "{ en: words }", "{ zh: 词 }", "{ en: words, zh: 词 }"})
    void aReasonIsComparedToTheLetterInTheLanguagesThatAreNamed(String reason) {
        assertThat(run(clockIn("08:35", "expect: { A01: [ { kind: RED_PACKET, reason: " + reason + " } ] }"))
                        .passed())
                .isTrue();
    }

    @Test
    void theFundIsComparedAsAnAmount() {
        assertThat(run(clockIn("08:45", "expect: { fund: 0 }")).passed()).isTrue();
    }

    @Test
    void aPolicyThatPaysIntoAFundHasTheSumOfTheFinesInIt() {
        assertThat(run(LateRules.withFund(), clockIn("08:45", "expect: { fund: \"20.00\" }"))
                        .passed())
                .isTrue();
        assertThat(run(LateRules.withFund(), clockIn("08:45", "expect: { fund: \"0.00\" }"))
                        .passed())
                .isFalse();
    }

    @Test
    void entriesStandInAnyOrderUnlessTheScenarioSaysThatTheyAreOrdered() {
        String wageFirst = "{ A01: [ { kind: WAGE, clause: L3 }, { kind: RED_PACKET } ] }";
        String packetFirst = "{ A01: [ { kind: RED_PACKET }, { kind: WAGE, clause: L3 } ] }";

        assertThat(run(clockIn("08:35", "expect: " + wageFirst)).passed()).isTrue();
        assertThat(run(clockIn("08:35", "ordered: false\nexpect: " + wageFirst)).passed())
                .isTrue();
        assertThat(run(clockIn("08:35", "ordered: true\nexpect: " + packetFirst))
                        .passed())
                .isTrue();
        assertThat(run(clockIn("08:35", "ordered: true\nexpect: " + wageFirst)).passed())
                .isFalse();
    }
}
