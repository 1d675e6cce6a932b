package io.kaohe.cli;

/** Scenarios of {@link SmallPolicy} for the tests of the command. */
final class Scenarios {
    private Scenarios() {}

    /** One that passes: eleven minutes late. */
    static String passing() {
        return scenario(
                "eleven minutes late costs a red packet", "08:41", "{ A01: [ { kind: RED_PACKET, amount: 21 } ] }");
    }

    /** One that passes and just misses the clause: ten minutes late. */
    static String nearMiss() {
        return scenario("ten minutes late cost nothing here", "08:40", "{}");
    }

    /** One that fails, and whose name XML must escape. */
    static String failing() {
        return scenario("迟到 <12> 分钟 & \\\"more\\\"\\a", "08:42", "{ A01: [ { kind: RED_PACKET, amount: 20 } ] }");
    }

    /** One that fails, since the clause has no such tier yet. */
    static String pending() {
        return scenario("twenty minutes late", "08:50", "{ A01: [ { kind: FINE } ] }")
                .replace("  clause: DT3", "  clause: DT3\n  pending: the tier is to come");
    }

    private static String scenario(String name, String in, String expected) {
        return """
                - name: "%s"
                  clause: DT3
                  given:
                    agents: [ { id: A01 } ]
                    shifts: [ { agent: A01, date: 2024-03-01, segments: [ { start: "08:30", end: "17:30", in: "%s", out: "17:30" } ] } ]
                  expect: %s
                """.formatted(name, in, expected);
    }
}
