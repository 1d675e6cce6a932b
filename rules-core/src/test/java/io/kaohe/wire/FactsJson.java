package io.kaohe.wire;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.document.SourceText;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.InBothLanguages;
import io.kaohe.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Facts documents for the tests, and what is said of them, which has to be said in both languages. */
final class FactsJson {
    private static final String HEADER = """
            "schema": "kaohe/facts/1", "period": "2024-03", "team": { "id": "t", "name": "客服" }""";
    private static final String AGENTS = """
            "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES" },
                        { "id": "A02", "name": "王二", "role": "AFTER_SALES" } ]""";

    private FactsJson() {}

    /** The example of the contract. */
    static String example() {
        return resource("facts-example.json");
    }

    static String resource(String name) {
        try (InputStream stream = FactsJson.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with the agents A01 and A02 and these further properties. */
    static String with(String more) {
        return "{ " + HEADER + ",\n" + AGENTS + ",\n" + more + " }";
    }

    /** A document with these properties behind the header. */
    static String withoutAgents(String more) {
        return "{ " + HEADER + ",\n" + more + " }";
    }

    static TeamMonth read(String json) {
        return FactsDocument.read(SourceText.of("facts.json", json), Vocabulary.standard());
    }

    static List<Problem> problems(String json) {
        FactsException e = catchThrowableOfType(FactsException.class, () -> read(json));
        return e == null ? List.of() : InBothLanguages.checked(e.problems());
    }

    /** Pointer and message of each problem, and the hint behind a question mark. */
    static List<String> complaints(String json) {
        return problems(json).stream()
                .map(problem -> problem.place().pointer() + ": " + problem.message()
                        + (problem.hint().isEmpty() ? "" : " ? " + problem.hint()))
                .toList();
    }
}
