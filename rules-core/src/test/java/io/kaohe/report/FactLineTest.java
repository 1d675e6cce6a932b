package io.kaohe.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts of every kind in words, held against a file that people have read. */
class FactLineTest {
    private static final DeclaredType DAILY_TASK = DeclaredType.of(
            "DailyTask",
            DeclaredField.required("agent", DeclaredField.Kind.TEXT),
            DeclaredField.required("date", DeclaredField.Kind.DATE),
            DeclaredField.required("done", DeclaredField.Kind.WHOLE));

    private static final TeamMonth MONTH = month();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFactOfEachKindReadsAsItShould(Language language) throws IOException {
        String lines = facts().map(fact ->
                        MONTH.reference(fact) + "\n    " + FactLine.of(fact).in(language) + "\n")
                .collect(Collectors.joining());

        assertThat(lines).isEqualTo(resource("fact-lines." + language.tag() + ".txt"));
    }

    @Test
    void theMonthHasAFactOfEachKind() {
        Set<String> kinds = facts().map(Fact::array).collect(Collectors.toSet());

        assertThat(kinds).containsAll(FactKinds.arrays()).contains("team", "dailyTasks");
    }

    private static Stream<Fact> facts() {
        return Stream.concat(
                Stream.of(MONTH.team()), MONTH.arrays().stream().flatMap(array -> MONTH.all(array).stream()));
    }

    private static TeamMonth month() {
        Vocabulary vocabulary = Vocabulary.standard().plus(DAILY_TASK);
        return FactsDocument.read(
                "month.json",
                Objects.requireNonNull(FactLineTest.class.getResourceAsStream("fact-lines.json")),
                period -> vocabulary);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FactLineTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
