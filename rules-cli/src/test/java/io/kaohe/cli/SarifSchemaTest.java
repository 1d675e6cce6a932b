package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kaohe check --format sarif} writes, against the schema that OASIS has published of SARIF 2.1.0. */
class SarifSchemaTest {
    private static final String POLICIES = "src/test/resources/io/kaohe/cli/check";
    private static final Schema SARIF =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(published(), InputFormat.JSON);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void errorsWarningsAndAcceptedOnesAreValid(String language) {
        String log = sarif(POLICIES, language);

        assertThat(log).contains("\"suppressions\"", "\"relatedLocations\"", "\"error\"", "\"warning\"");
        assertThat(SARIF.validate(log, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aPolicyInWhichNothingIsFoundIsValid() throws IOException {
        assertThat(SARIF.validate(sarif(SmallPolicy.write(folder, "team").toString(), "en"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatHasNoPlaceInAFileAndFilesWithBlanksInTheirNamesAreValid() throws IOException {
        Path policy = SmallPolicy.write(folder, "team");
        Files.delete(policy.resolve("policy.yaml"));
        Files.writeString(policy.resolve("more rules 规则.drl"), "dialect \"mvel\"\nrule \"broken\nwhen\n");

        String log = sarif(policy.toString(), "en");

        assertThat(log).contains("more%20rules%20");
        assertThat(SARIF.validate(log, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version": "2.1.0" | "version": "2.2"
            "startLine": 6, | "startLine": 0,
            "level": "error"   | "level": "fatal"
            "ruleId":          | "rule":
            """)
    void theSchemaTellsWhenSomethingIsOtherwise(String right, String wrong) {
        String log = sarif(POLICIES, "en");

        assertThat(log).contains(right);
        assertThat(SARIF.validate(log.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
    }

    private static String sarif(String policies, String language) {
        return CommandRun.of("check", policies, "--format", "sarif", "--lang", language)
                .out();
    }

    private static String published() {
        try (InputStream in =
                Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
