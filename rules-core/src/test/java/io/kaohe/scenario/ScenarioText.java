package io.kaohe.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.Policy;
import io.kaohe.document.SourceText;
import io.kaohe.problem.InBothLanguages;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Scenarios out of texts, against the policy {@code late}. */
final class ScenarioText {
    static final Policy LATE = LateRules.from("2020-01");

    private ScenarioText() {}

    static List<Scenario> read(String yaml) {
        return ScenarioFiles.read(SourceText.of("late.yaml", yaml), LATE);
    }

    /** The result of the only scenario. */
    static ScenarioResult run(String yaml) {
        return ScenarioRunner.of(LATE).run(read(yaml).get(0));
    }

    /** The result of the only scenario, under another policy. */
    static ScenarioResult run(Policy policy, String yaml) {
        return ScenarioRunner.of(policy)
                .run(ScenarioFiles.read(SourceText.of("late.yaml", yaml), policy)
                        .get(0));
    }

    /** What is said about scenarios that are wrong. */
    static String rejection(String yaml) {
        return rejection(yaml, Language.EN);
    }

    /** The same in a language. */
    static String rejection(String yaml, Language language) {
        PolicyException rejected = catchThrowableOfType(PolicyException.class, () -> read(yaml));
        InBothLanguages.checked(rejected.problems());
        return rejected.text(language);
    }

    /** A scenario about L1 of an agent A01 who clocks in at a time. */
    static String clockIn(String time, String expectation) {
        return """
                - name: clocking in at %s
                  clause: L1
                  given:
                    agents: [ { id: A01, baseWage: "3100" } ]
                    shifts: [ { agent: A01, date: 2024-03-01, segments: [ { start: "08:30", end: "17:30", in: "%s", out: "17:30" } ] } ]
                %s
                """.formatted(time, time, expectation.indent(2).stripTrailing());
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ScenarioText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
