package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.TextValue;
import io.kaohe.wire.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WireFormatTest {
    private static final Pattern NAME = Pattern.compile("`([A-Za-z]+)`");

    private final ObjectValue schema = (ObjectValue)
            JsonDocument.read(SourceText.of("schema", Schemas.facts())).root();

    @Test
    void theTableOfArraysSaysWhatTheSchemaSays() {
        List<List<List<String>>> documented =
                Markdown.read(Project.ROOT.resolve("docs/wire-format.md")).lines().stream()
                        .filter(line -> line.matches("\\| `[a-z][A-Za-z]+` \\| .*\\|.*\\|.*\\|"))
                        .map(line -> line.split("\\|"))
                        .map(cells -> List.of(names(cells[1]), names(cells[3]), names(cells[4])))
                        .toList();

        assertThat(documented).containsExactlyElementsOf(arrays());
    }

    /** Of each array its name, the properties that its items must have, and those that they may have. */
    private List<List<List<String>>> arrays() {
        List<List<List<String>>> arrays = new ArrayList<>();
        for (Member array : object(schema, "properties").members()) {
            ObjectValue property = (ObjectValue) array.value();
            if (property.member("items").isPresent()) {
                String reference = text(object(property, "items"), "$ref");
                ObjectValue item = object(object(schema, "$defs"), reference.substring(reference.lastIndexOf('/') + 1));
                List<String> required = required(item);
                List<String> optional = new ArrayList<>(object(item, "properties").members().stream()
                        .map(Member::name)
                        .toList());
                optional.removeAll(required);
                arrays.add(List.of(List.of(array.name()), required, optional));
            }
        }
        return arrays;
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> required(ObjectValue item) {
        return ((ArrayValue) item.value("required").orElseThrow())
                .items().stream().map(value -> ((TextValue) value).text()).toList();
    }

    private static ObjectValue object(ObjectValue parent, String name) {
        return (ObjectValue) parent.value(name).orElseThrow();
    }

    private static String text(ObjectValue parent, String name) {
        return ((TextValue) parent.value(name).orElseThrow()).text();
    }
}
