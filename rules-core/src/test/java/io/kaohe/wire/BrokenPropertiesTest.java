package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a single property can have wrong: each has its pointer, what stood there and what was expected. */
class BrokenPropertiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12            | date is 12, expected a date such as 2024-03-01
            "2024-3-1"    | date is "2024-3-1", expected a date such as 2024-03-01 ? 2024-03-01 was meant.
            "2024-03-32"  | date is "2024-03-32", expected a date such as 2024-03-01
            "2023-02-29"  | date is "2023-02-29", expected a date such as 2024-03-01
            "２０２4-03-01" | date is "２０２4-03-01", expected a date such as 2024-03-01
            null          | date is null, expected a date such as 2024-03-01
            {}            | date is an object, expected a date such as 2024-03-01
            []            | date is an array, expected a date such as 2024-03-01
            true          | date is true, expected a date such as 2024-03-01
            """)
    void aDateIsADateOfTheCalendar(String value, String expected) {
        assertThat(FactsJson.complaints(
                        FactsJson.with("\"orders\": [ { \"id\": \"1\", \"amount\": \"1\", \"status\": \"PAID\","
                                + " \"date\": " + value + " } ]")))
                .containsExactly("/orders/0/date: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "12,50"       | amount is "12,50", expected a decimal such as "129.00"
            "1 000"       | amount is "1 000", expected a decimal such as "129.00"
            "¥5"          | amount is "¥5", expected a decimal such as "129.00"
            "５"           | amount is "５", expected a decimal such as "129.00"
            ".5"          | amount is ".5", expected a decimal such as "129.00"
            "5."          | amount is "5.", expected a decimal such as "129.00"
            "+5"          | amount is "+5", expected a decimal such as "129.00"
            "010"         | amount is "010", expected a decimal such as "129.00"
            "1e"          | amount is "1e", expected a decimal such as "129.00"
            "-"           | amount is "-", expected a decimal such as "129.00"
            "NaN"         | amount is "NaN", expected a decimal such as "129.00"
            "0x1F"        | amount is "0x1F", expected a decimal such as "129.00"
            ""            | amount is "", expected a decimal such as "129.00"
            true          | amount is true, expected a decimal such as "129.00"
            [1]           | amount is an array, expected a decimal such as "129.00"
            null          | amount is null, expected a decimal such as "129.00"
            1e999999999   | amount has more than 30 digits
            1e-999999999  | amount has more than 30 digits
            "1e+9999"     | amount has more than 30 digits
            1e99          | amount has more than 30 digits
            1e-31         | amount has more than 30 digits
            1234567890123456789012345678901 | amount has more than 30 digits
            -0.01         | amount is -0.01, expected at least 0
            """)
    void anAmountIsAnExactDecimalWithinReason(String value, String expected) {
        assertThat(FactsJson.complaints(amount(value))).containsExactly("/orders/0/amount: " + expected);
    }

    @ParameterizedTest
    @CsvSource({"5000", "9999"})
    void anAmountOfThousandsOfDigitsIsRefusedWithoutArithmetic(int digits) {
        assertThat(FactsJson.complaints(amount("9".repeat(digits))))
                .containsExactly("/orders/0/amount: amount has more than 30 digits");
        assertThat(FactsJson.complaints(amount("\"9." + "9".repeat(digits) + "\"")))
                .containsExactly("/orders/0/amount: amount has more than 30 digits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            24:00    | start is "24:00", expected a time such as 08:30 or 08:30:15 ? "00:00" was meant: it ends the day.
            8:30     | start is "8:30", expected a time such as 08:30 or 08:30:15 ? 08:30 was meant.
            08:60    | start is "08:60", expected a time such as 08:30 or 08:30:15
            25:00    | start is "25:00", expected a time such as 08:30 or 08:30:15
            08:30:60 | start is "08:30:60", expected a time such as 08:30 or 08:30:15
            08:30:15.5 | start is "08:30:15.5", expected a time such as 08:30 or 08:30:15
            08.30    | start is "08.30", expected a time such as 08:30 or 08:30:15 ? 08:30 was meant.
            """)
    void aTimeIsATimeOfTheDay(String value, String expected) {
        assertThat(FactsJson.complaints(FactsJson.with("\"shifts\": [ { \"agent\": \"A01\", \"date\": \"2024-03-01\","
                        + " \"segments\": [ { \"start\": \"" + value + "\", \"end\": \"23:00\" } ] } ]")))
                .containsExactly("/shifts/0/segments/0/start: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "true" | sent is "true", expected true or false ? true without quotes.
            "yes"  | sent is "yes", expected true or false
            1      | sent is 1, expected true or false
            null   | sent is null, expected true or false
            """)
    void aTruthIsTrueOrFalse(String value, String expected) {
        assertThat(FactsJson.complaints(
                        FactsJson.with("\"redPackets\": [ { \"agent\": \"A01\", \"date\": \"2024-03-01\", \"sent\": "
                                + value + " } ]")))
                .containsExactly("/redPackets/0/sent: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            5.5        | breachesThisYear is 5.5, expected a whole number
            3000000000 | breachesThisYear is 3000000000, expected a whole number
            1e900      | breachesThisYear is 1e900, expected a whole number
            "five"     | breachesThisYear is "five", expected a whole number
            false      | breachesThisYear is false, expected a whole number
            -1         | breachesThisYear is -1, expected at least 0
            """)
    void aCountIsAWholeNumber(String value, String expected) {
        assertThat(FactsJson.complaints(FactsJson.with("\"history\": [ { \"agent\": \"A01\", \"leaveDaysLastMonth\": 0,"
                        + " \"personalLeaveDaysThisYear\": 0, \"breachesThisYear\": " + value + " } ]")))
                .containsExactly("/history/0/breachesThisYear: " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "SATISFYED" | rating is "SATISFYED", expected one of SATISFIED, AVERAGE, DISSATISFIED ? "SATISFIED" was meant.
            "average"   | rating is "average", expected one of SATISFIED, AVERAGE, DISSATISFIED ? "AVERAGE" was meant.
            "GOOD"      | rating is "GOOD", expected one of SATISFIED, AVERAGE, DISSATISFIED
            1           | rating is 1, expected one of SATISFIED, AVERAGE, DISSATISFIED
            """)
    void aValueOutsideAClosedListNamesTheNearest(String value, String expected) {
        assertThat(FactsJson.complaints(
                        FactsJson.with("\"callBacks\": [ { \"agent\": \"A01\", \"date\": \"2024-03-01\", \"rating\": "
                                + value + " } ]")))
                .containsExactly("/callBacks/0/rating: " + expected);
    }

    @Test
    void aNullIsLeftOutWhereThePropertyMayBe() {
        assertThat(FactsJson.complaints(FactsJson.with("""
                "sales": [ { "agent": "A01", "amount": null, "target": null, "promotion": null } ],
                "inspections": [ { "agent": "A01", "date": "2024-03-01", "form": "duty", "unmet": null } ]""")))
                .containsExactly(
                        "/sales/0/amount: amount is null, expected a decimal such as \"129.00\"",
                        "/sales/0/target: target is null, expected a decimal such as \"129.00\" ? it should be left out.",
                        "/sales/0/promotion: promotion is null, expected a decimal such as \"129.00\" ? it should be left out.",
                        "/inspections/0/unmet: unmet is null, expected an array ? it should be left out.");
    }

    @Test
    void aNumberIsNoText() {
        assertThat(
                        FactsJson.complaints(
                                FactsJson.with(
                                        "\"orders\": [ { \"id\": 2024030100017, \"date\": \"2024-03-01\", \"amount\": 1, \"status\": \"PAID\" } ]")))
                .containsExactly("/orders/0/id: id is 2024030100017, expected a text ? \"2024030100017\" with quotes.");
    }

    @Test
    void aBlankTextIsRefused() {
        assertThat(FactsJson.complaints(FactsJson.withoutAgents(
                        "\"agents\": [ { \"id\": \" \", \"name\": \"\", \"role\": \"PRE_SALES\" } ]")))
                .containsExactly("/agents/0/id: id is blank", "/agents/0/name: name is blank");
    }

    private static String amount(String value) {
        return FactsJson.with(
                "\"orders\": [ { \"id\": \"1\", \"date\": \"2024-03-01\", \"status\": \"PAID\", \"amount\": " + value
                        + " } ]");
    }
}
