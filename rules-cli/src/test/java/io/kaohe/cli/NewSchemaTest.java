package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kaohe.authoring.SkeletonDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kaohe new --format json} writes, against its schema. */
class NewSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(SkeletonDocument.schema(), InputFormat.JSON);

    @TempDir
    private Path folder;

    @Test
    void theSchemaIsASchema() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(dialect.validate(SkeletonDocument.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--like fine --lang zh",
                "--like tiers",
                "--like own-facts --fact Delivery",
                "--from retail-floor"
            })
    void aNewPolicyIsValid(String options) {
        assertThat(SCHEMA.validate(written(options), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aNewClauseIsValid() {
        written("--like tiers");
        CommandRun rule = CommandRun.of(
                "new", "rule", "MT2", "--policy", folder.resolve("my-team").toString(), "--format", "json");

        assertThat(rule.out()).contains("\"created\": false");
        assertThat(SCHEMA.validate(rule.out(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kaohe/new/1"        | "kaohe/new/2"
            "policy": "my-team"  | "policy": "My team"
            "clause"             | "clauses"
            "created": true      | "created": "yes"
            "line": 2,           | "line": 0,
            "what":              | "why":
            """)
    void theSchemaTellsWhenSomethingIsOtherwise(String right, String wrong) {
        String document = written("--like tiers");

        assertThat(document).contains(right);
        assertThat(SCHEMA.validate(document.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    private String written(String options) {
        return CommandRun.of(
                        ("new policy my-team -o " + folder.resolve("my-team") + " --format json " + options).split(" "))
                .out();
    }
}
