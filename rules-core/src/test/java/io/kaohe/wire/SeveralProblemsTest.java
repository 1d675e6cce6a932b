package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All problems of a document come at once, in its order; none that only follows from another. */
class SeveralProblemsTest {
    @Test
    void problemsOfShapeAndOfMeaningComeTogetherInTheOrderOfTheDocument() {
        assertThat(FactsJson.complaints("""
                { "waivers": [ { "agent": "A09", "clause": "DT3", "reason": "", "approvedBy": "L01" } ],
                  "orders": [ { "id": "1", "date": "2024-04-01", "amount": "-1", "status": "PAYD" } ],
                  "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES", "baseWage": "-1" } ],
                  "team": { "id": "t", "name": "t", "colour": "red" },
                  "period": "2024-03",
                  "schema": "kaohe/facts/1" }
                """))
                .containsExactly(
                        "/waivers/0/agent: there is no agent A09 ? \"A01\" was meant.",
                        "/waivers/0/reason: reason is blank",
                        "/orders/0/date: date 2024-04-01 does not lie in 2024-03",
                        "/orders/0/amount: amount is -1, expected at least 0",
                        "/orders/0/status: status is \"PAYD\", expected one of PAID, CANCELLED, REFUNDED ? \"PAID\" was meant.",
                        "/agents/0/baseWage: baseWage is -1, expected at least 0",
                        "/team/colour: there is no property \"colour\" ? one of id, name, averageSales, salesTarget,"
                                + " promotionMinimum, minimumWage.");
    }

    @Test
    void ofAnEntryReadInPartTheOtherPropertiesAreCheckedStill() {
        assertThat(FactsJson.complaints(FactsJson.with("""
                "complaints": [ { "agent": "A09", "date": "2024-04-01", "cause": "NONE", "loss": "-1" } ],
                "marks": [ { "agent": "A01", "kind": "ONSITE", "value": "x" } ]""")))
                .containsExactly(
                        "/complaints/0/agent: there is no agent A09 ? \"A01\" was meant.",
                        "/complaints/0/date: date 2024-04-01 does not lie in 2024-03",
                        "/complaints/0/cause: cause is \"NONE\", expected one of SERVICE, EXPLANATION, UNVERIFIABLE, GOODS,"
                                + " COURIER, GENERAL, EMERGENCY",
                        "/complaints/0/loss: loss is -1, expected at least 0",
                        "/marks/0/kind: \"ONSITE\" is a code that neither the contract nor a chosen policy knows ?"
                                + " \"ON_SITE\" was meant.",
                        "/marks/0/value: value is \"x\", expected a decimal such as \"129.00\"");
    }

    @Test
    void whatRestsOnAnUnreadablePropertyIsNotSaid() {
        assertThat(FactsJson.complaints(FactsJson.with("""
                "orders": [ { "id": "1", "date": "2024-03-01", "amount": "x", "refunded": "5", "status": "PAID" } ],
                "shifts": [ { "agent": "A01", "date": "2024-03-01", "segments": [
                              { "start": "08:30", "end": "17:30", "in": "8:30", "filled": [ "IN" ] } ] },
                            { "agent": "A01", "date": "2024-03-01", "segments": [ { "start": "09:00", "end": "17:30" } ] } ],
                "adjustments": [ { "agent": "A01", "clause": "C", "kind": "POINT", "value": "-1", "reason": "r", "approvedBy": "b" } ]
                """)))
                .containsExactly(
                        "/orders/0/amount: amount is \"x\", expected a decimal such as \"129.00\"",
                        "/shifts/0/segments/0/in: in is \"8:30\", expected a time such as 08:30 or 08:30:15 ?"
                                + " 08:30 was meant.",
                        "/adjustments/0/kind: kind is \"POINT\", expected one of FINE, RED_PACKET, WAGE_DEDUCTION, COMPENSATION,"
                                + " BONUS, COMMISSION, WAGE, NOT_DEDUCTIBLE, POINTS, COEFFICIENT, ABSENCE, SANCTION,"
                                + " FINDING, NOTICE, ENTITLEMENT, ELIGIBILITY, FIGURE ? \"POINTS\" was meant.");
    }

    @Test
    void anAgentReadInPartIsKnownByItsId() {
        assertThat(FactsJson.complaints(FactsJson.withoutAgents("""
                "agents": [ { "id": "A01", "name": "林一", "role": "PRE", "baseWage": "-5" }, { "id": "A01", "name": "x", "role": "SUPERVISOR" } ],
                "files": [ { "agent": "A01", "complete": true }, { "agent": "A02", "complete": true } ]""")))
                .containsExactly(
                        "/agents/0/role: role is \"PRE\", expected one of PRE_SALES, AFTER_SALES, GROUP_LEADER, SUPERVISOR,"
                                + " COMMITTEE_MEMBER, WAREHOUSE",
                        "/agents/0/baseWage: baseWage is -5, expected at least 0",
                        "/agents/1: there is a second A01 in agents",
                        "/files/1/agent: there is no agent A02 ? \"A01\" was meant.");
    }

    @Test
    void anAgentWithoutAnIdIsCheckedAsFarAsItWasRead() {
        assertThat(FactsJson.complaints(FactsJson.withoutAgents("""
                "agents": [ { "name": "林一", "role": "PRE_SALES", "baseWage": "-1" } ]""")))
                .containsExactly(
                        "/agents/0/id: id is missing, expected a text",
                        "/agents/0/baseWage: baseWage is -1, expected at least 0");
    }

    @Test
    void whereAnAgentsIdCannotBeReadNoAgentIsCalledUnknown() {
        assertThat(FactsJson.complaints(FactsJson.withoutAgents("""
                "agents": [ { "name": "林一", "role": "PRE_SALES" }, { "id": "A02", "name": "x", "role": "SUPERVISOR" } ],
                "files": [ { "agent": "A01", "complete": true } ]""")))
                .containsExactly("/agents/0/id: id is missing, expected a text");
        assertThat(FactsJson.complaints(FactsJson.withoutAgents("""
                "agents": { "A01": "林一" }, "files": [ { "agent": "A01", "complete": true } ]""")))
                .containsExactly("/agents: agents is an object, expected an array");
    }

    @Test
    void whereThePeriodCannotBeReadNoDateIsCalledOutsideOfIt() {
        assertThat(FactsJson.complaints("""
                { "schema": "kaohe/facts/1", "period": "March", "team": { "id": "t", "name": "t" },
                  "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES" } ],
                  "leaves": [ { "agent": "A01", "from": "2024-03-01", "days": 2, "kind": "REST", "approved": true },
                              { "agent": "A02", "from": "2024-03-01", "days": 2, "kind": "REST", "approved": true } ],
                  "history": [ { "agent": "A01", "leaveDaysLastMonth": 0, "personalLeaveDaysThisYear": 0, "breachesThisYear": 0,
                                 "absentDatesThisYear": [ "2024-02-01" ] } ] }"""))
                .containsExactly(
                        "/period: period is \"March\", expected a month such as 2024-03",
                        "/leaves/1/agent: there is no agent A02 ? \"A01\" was meant.");
    }

    @Test
    void aWaiverOfAFactThatCouldNotBeReadIsNotCalledIdle() {
        String waiver = "\"waivers\": [ { \"fact\": \"files/A01\", \"reason\": \"r\", \"approvedBy\": \"b\" } ]";

        assertThat(FactsJson.complaints(
                        FactsJson.with("\"files\": [ { \"agent\": \"A01\", \"complete\": 1 } ], " + waiver)))
                .containsExactly("/files/0/complete: complete is 1, expected true or false");
        assertThat(FactsJson.complaints(FactsJson.with("\"files\": 1, " + waiver)))
                .containsExactly("/files: files is 1, expected an array");
        assertThat(FactsJson.complaints(FactsJson.with("\"fils\": [], " + waiver)))
                .containsExactly("/fils: there is no property \"fils\" ? \"files\" was meant.");
        assertThat(FactsJson.complaints(FactsJson.with("\"sales\": 1, " + waiver)))
                .containsExactly(
                        "/sales: sales is 1, expected an array",
                        "/waivers/0/fact: there is no fact files/A01 to waive");
    }

    @Test
    void aTeamReadInPartIsCheckedAsFarAsItWasRead() {
        assertThat(FactsJson.complaints("""
                { "schema": "kaohe/facts/1", "period": "2024-03", "team": { "id": 7, "name": " ", "salesTarget": "-1" },
                  "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES" } ] }"""))
                .containsExactly(
                        "/team/id: id is 7, expected a text ? \"7\" with quotes.",
                        "/team/name: name is blank",
                        "/team/salesTarget: salesTarget is -1, expected at least 0");
        assertThat(FactsJson.complaints("""
                { "schema": "kaohe/facts/1", "period": "2024-03", "team": "yangzhou",
                  "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES" } ] }""")).containsExactly("/team: team is \"yangzhou\", expected an object");
    }
}
