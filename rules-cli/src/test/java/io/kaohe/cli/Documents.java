package io.kaohe.cli;

/** Facts documents for the tests of the command. */
final class Documents {
    private Documents() {}

    /** A month in which A01 is eleven minutes late, and A02 is on time; nothing in it is wrong. */
    static String eleventhMinute() {
        return """
                {
                  "schema": "kaohe/facts/1",
                  "period": "2024-03",
                  "team": { "id": "yangzhou", "name": "扬州客服" },
                  "agents": [
                    { "id": "A01", "name": "林一", "role": "PRE_SALES", "baseWage": "2200.00" },
                    { "id": "A02", "name": "欧阳文静", "role": "PRE_SALES", "baseWage": "2200.00" }
                  ],
                  "shifts": [
                    { "agent": "A01", "date": "2024-03-01",
                      "segments": [ { "start": "08:30", "end": "17:30", "in": "08:41:10", "out": "17:31:00" } ] },
                    { "agent": "A02", "date": "2024-03-01",
                      "segments": [ { "start": "08:30", "end": "17:30", "in": "08:29:00", "out": "17:31:00" } ] }
                  ]
                }
                """;
    }

    /** The same with two things wrong: an agent that there is not, and a date outside the period. */
    static String twoThingsWrong() {
        return eleventhMinute()
                .replace("\"agent\": \"A01\"", "\"agent\": \"A09\"")
                .replace(
                        "\"agent\": \"A02\", \"date\": \"2024-03-01\"", "\"agent\": \"A02\", \"date\": \"2024-04-01\"");
    }

    /** The same without the base wages. */
    static String withoutBaseWages() {
        return eleventhMinute().replace(", \"baseWage\": \"2200.00\"", "");
    }
}
