package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What well-formed facts can have wrong together. */
class BrokenMonthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "files": [ { "agent": "A1", "complete": true } ] | /files/0/agent: there is no agent A1 ? "A01" was meant.
            "orders": [ { "id": "1", "date": "2024-03-01", "amount": 1, "status": "PAID", "agentNumber": "X" } ] | /orders/0/agentNumber: there is no agent X ? one of A01, A02.
            "redPackets": [ { "agent": "A01", "date": "2024-04-01", "sent": true } ] | /redPackets/0/date: date 2024-04-01 does not lie in 2024-03
            "leaves": [ { "agent": "A01", "from": "2024-03-31", "days": "1.5", "kind": "SICK", "approved": true } ] | /leaves/0/days: a leave of 1.5 days from 2024-03-31 on does not lie wholly in 2024-03
            "leaves": [ { "agent": "A01", "from": "2024-03-01", "days": 0, "kind": "SICK", "approved": true } ] | /leaves/0/days: days is 0, expected more than 0
            "leaves": [ { "agent": "A01", "from": "2024-03-01", "days": 2.5, "kind": "SICK", "approved": true }, { "agent": "A01", "from": "2024-03-03", "days": 1, "kind": "REST", "approved": true } ] | /leaves/1/from: A01 is on another leave until 2024-03-03, and this one begins on 2024-03-03
            "sales": [ { "agent": "A01", "amount": 1, "conversion": "1.01" } ] | /sales/0/conversion: conversion is 1.01, expected at most 1
            "sales": [ { "agent": "A01", "amount": 1 }, { "agent": "A01", "amount": 2 } ] | /sales/1: there is a second A01 in sales
            "files": [ { "agent": "A02", "complete": true }, { "agent": "A02", "complete": true } ] | /files/1: there is a second A02 in files
            "marks": [ { "agent": "A02", "kind": "ON_SITE", "value": 1 }, { "agent": "A02", "kind": "ON_SITE", "value": 1 } ] | /marks/1: there is a second A02/ON_SITE in marks
            "metrics": [ { "agent": "A02", "name": "n", "value": 1 }, { "agent": "A02", "name": "n", "value": 2 } ] | /metrics/1: there is a second A02/n in metrics
            "marks": [ { "agent": "A02", "kind": "ONSITE", "value": 1 } ] | /marks/0/kind: "ONSITE" is a code that neither the contract nor a chosen policy knows ? "ON_SITE" was meant.
            "orders": [ { "id": "1", "date": "2024-03-01", "amount": 1, "status": "PAID", "agentNumber": "A01", "silent": true } ] | /orders/0/agentNumber: a silent order has no agent, but this one names A01
            "orders": [ { "id": "1", "date": "2024-03-01", "amount": 1, "refunded": 2, "status": "PAID" } ] | /orders/0/refunded: refunded is 2, expected at most the amount of 1
            "inspections": [ { "agent": "A01", "date": "2024-03-01", "form": "duty", "unmet": [ "A1", "A9" ] } ] | /inspections/0/unmet/1: the form duty has no item "A9" ? "A1" was meant.
            "inspections": [ { "agent": "A01", "date": "2024-03-01", "form": "duty", "unmet": [ "A1", "A1" ] } ] | /inspections/0/unmet/1: item A1 is listed twice
            "chatAudits": [ { "agent": "A01", "date": "2024-03-01", "findings": [ "ONLINE_BUT_AWAY", "ONLINE_BUT_AWAY" ] } ] | /chatAudits/0/findings/1: ONLINE_BUT_AWAY is listed twice
            "adjustments": [ { "agent": "A01", "clause": "C", "kind": "BONUS", "value": -1, "reason": "r", "approvedBy": "b" } ] | /adjustments/0/value: value is -1, and only points may be negative
            "adjustments": [ { "agent": "A01", "clause": "C", "kind": "NOTICE", "value": 1, "reason": "r", "approvedBy": "b" } ] | /adjustments/0/kind: an adjustment has an amount, and a NOTICE has none to give
            "history": [ { "agent": "A01", "leaveDaysLastMonth": 0, "personalLeaveDaysThisYear": 0, "breachesThisYear": 0, "absentDatesThisYear": [ "2024-03-01" ] } ] | /history/0/absentDatesThisYear/0: 2024-03-01 does not lie in 2024 before 2024-03
            """)
    void whatIsWrongHasItsPointer(String more, String expected) {
        assertThat(FactsJson.complaints(FactsJson.with(more))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "clause": "DT3", "agent": "A01", "fact": "files/A01" | : a waiver names either a clause or a fact
            "agent": "A01" | : a waiver names either a clause or a fact
            "clause": "DT3" | : a waiver of a clause names the agent
            "fact": "files/A02" | /fact: there is no fact files/A02 to waive ? "files/A01" was meant.
            "fact": "agents/A01" | /fact: a fact of the kind agents cannot be waived
            "fact": "files/A01", "agent": "A02" | /agent: files/A01 is not about A02
            "clause": "DT3", "agent": "A03" | /agent: there is no agent A03 ? "A01" was meant.
            """)
    void aWaiverNamesAClauseOrAFact(String more, String expected) {
        assertThat(FactsJson.complaints(FactsJson.with("\"files\": [ { \"agent\": \"A01\", \"complete\": true } ],"
                        + " \"waivers\": [ { \"reason\": \"r\", \"approvedBy\": \"b\", " + more + " } ]")))
                .containsExactly("/waivers/0" + expected);
    }

    @Test
    void anAgentIsListedOnce() {
        assertThat(FactsJson.complaints(FactsJson.withoutAgents("""
                "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES" },
                            { "id": "A01", "name": "林二", "role": "PRE_SALES" } ]""")))
                .containsExactly("/agents/1: there is a second A01 in agents");
    }

    @Test
    void withoutAgentsThereIsNobodyToSettleAndNothingElseToSay() {
        assertThat(FactsJson.complaints(FactsJson.withoutAgents(
                        "\"files\": [ { \"agent\": \"A01\", \"complete\": true } ], \"agents\": []")))
                .containsExactly("/agents: the document has no agents: there is nobody to settle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2024-03-01 17:00 01:00 | 2024-03-02 00:30 08:30 | A01 works from 2024-03-02T00:30 to 2024-03-02T08:30 while still at work from 2024-03-01T17:00 to 2024-03-02T01:00
            2024-03-01 08:30 17:30 | 2024-03-01 17:00 18:00 | A01 works from 2024-03-01T17:00 to 2024-03-01T18:00 while still at work from 2024-03-01T08:30 to 2024-03-01T17:30
            """)
    void shiftsOfOneAgentDoNotOverlapAlsoNotPastMidnight(String first, String second, String expected) {
        assertThat(FactsJson.complaints(FactsJson.with("\"shifts\": [" + shift(first) + "," + shift(second) + "]")))
                .containsExactly("/shifts/1/segments/0: " + expected);
    }

    @Test
    void aFilledSideHasATime() {
        assertThat(FactsJson.complaints(FactsJson.with("""
                "shifts": [ { "agent": "A01", "date": "2024-03-01", "segments": [
                    { "start": "08:30", "end": "17:30", "in": "08:30", "filled": [ "IN", "OUT" ] } ] } ]""")))
                .containsExactly("/shifts/0/segments/0/filled/1: the side OUT is filled in but has no time");
    }

    @Test
    void aShiftHasASegment() {
        assertThat(FactsJson.complaints(
                        FactsJson.with("\"shifts\": [ { \"agent\": \"A01\", \"date\": \"2024-03-01\" } ]")))
                .containsExactly("/shifts/0/segments: a shift has at least one segment");
    }

    private static String shift(String spelled) {
        String[] parts = spelled.split(" ");
        return "{ \"agent\": \"A01\", \"date\": \"" + parts[0] + "\", \"segments\": [ { \"start\": \"" + parts[1]
                + "\", \"end\": \"" + parts[2] + "\" } ] }";
    }
}
