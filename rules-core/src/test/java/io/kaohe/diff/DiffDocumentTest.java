package io.kaohe.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.Value;
import io.kaohe.text.Language;
import io.kaohe.wire.Schemas;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiffDocumentTest {
    private static final Pattern NAME = Pattern.compile("\"([A-Za-z]+)\": ");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemas(Map.of("urn:kaohe:settlement:1", Schemas.settlement())))
            .getSchema(Schemas.diff(), InputFormat.JSON);

    @Test
    void aReportReadsAsTheGoldenFile() throws IOException {
        assertThat(DiffDocument.toJson(ImpactExample.report(), Language.EN)).isEqualTo(golden());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsValid(Language language) {
        assertThat(SCHEMA.validate(DiffDocument.toJson(ImpactExample.report(), language), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(DiffDocument.toJson(ImpactExample.nothing(), language), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaKnowsNothingThatIsNeverWritten() {
        Set<String> written = names(DiffDocument.toJson(ImpactExample.report(), Language.EN));

        assertThat(written)
                .containsAll(properties(JsonDocument.read(SourceText.of("schema", Schemas.diff()))
                        .root()));
    }

    @Test
    void headingsAndReasonsAreInTheLanguageAskedFor() {
        assertThat(DiffDocument.toJson(ImpactExample.report(), Language.ZH))
                .contains("\"headingAfter\": \"投诉\"", "\"title\": \"迟到及其他\"");
    }

    @Test
    void anAmountOfAnotherSpellingIsNotValid() {
        String json = DiffDocument.toJson(ImpactExample.report(), Language.EN);

        assertThat(SCHEMA.validate(json.replace("\"gains\": \"", "\"gains\": \"+"), InputFormat.JSON))
                .hasSize(1);
    }

    /** The names of the properties that the objects of a schema have. */
    private static Set<String> properties(Value schema) {
        Set<String> names = new HashSet<>();
        if (schema instanceof ObjectValue object) {
            for (Member member : object.members()) {
                if (member.name().equals("properties")) {
                    ((ObjectValue) member.value()).members().forEach(property -> names.add(property.name()));
                }
                names.addAll(properties(member.value()));
            }
        }
        return names;
    }

    private static Set<String> names(String json) {
        return NAME.matcher(json)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String golden() throws IOException {
        try (InputStream file = DiffDocumentTest.class.getResourceAsStream("impact.json")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
