package io.kaohe.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kaohe.problem.InBothLanguages;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDocumentTest {
    @Test
    void everyValueKnowsItsLineAndColumn() {
        Value root = read("""
                {
                  "名": "林一", "n": 0.950,
                  "list": [true, null]
                }
                """);

        assertThat(root)
                .isEqualTo(new ObjectValue(
                        1,
                        1,
                        List.of(
                                new Member("名", 2, 3, new TextValue(2, 8, "林一", false)),
                                new Member("n", 2, 14, new NumberValue(2, 19, "0.950")),
                                new Member(
                                        "list",
                                        3,
                                        3,
                                        new ArrayValue(
                                                3,
                                                11,
                                                List.of(new BooleanValue(3, 12, true), new NullValue(3, 18)))))));
    }

    @Test
    void aNumberKeepsItsSpelling() {
        assertThat(read("[1e3, -0.0, 100.00]"))
                .isEqualTo(new ArrayValue(
                        1,
                        1,
                        List.of(
                                new NumberValue(1, 2, "1e3"),
                                new NumberValue(1, 7, "-0.0"),
                                new NumberValue(1, 13, "100.00"))));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(JsonDocument.read("a.json", "\uFEFF{}".getBytes(UTF_8)).root())
                .isEqualTo(new ObjectValue(1, 1, List.of()));
        assertThat(read("\uFEFF{}")).isEqualTo(new ObjectValue(1, 1, List.of()));
    }

    @Test
    void aStreamIsReadToItsEnd() {
        SourceText source = SourceText.of("a.json", new ByteArrayInputStream("[1]".getBytes(UTF_8)));

        assertThat(JsonDocument.read(source).root())
                .isEqualTo(new ArrayValue(1, 1, List.of(new NumberValue(1, 2, "1"))));
    }

    @Test
    void aRepeatedPropertyIsAProblemAtItsSecondName() {
        Problem problem = problems("{\n  \"a\": { \"b\": 1,\n    \"b\": 2 } }").get(0);

        assertThat(problem.code()).isEqualTo("duplicate-property");
        assertThat(problem.place()).isEqualTo(new Place("a.json", "/a/b", 3, 5, "    \"b\": 2 } }"));
    }

    @Test
    void whoeverCollectsProblemsGetsTheFirstOfRepeatedProperties() {
        List<Problem> problems = new ArrayList<>();
        Document document = JsonDocument.read(SourceText.of("a.json", "{\"a\": 1, \"a\": 2}"), problems::add);

        assertThat(problems).hasSize(1);
        assertThat(document.root())
                .isEqualTo(new ObjectValue(1, 1, List.of(new Member("a", 1, 2, new NumberValue(1, 7, "1")))));
    }

    @Test
    void aRepeatedPropertyIsFoundAmongManyToo() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 100; i++) {
            json.append("\"p").append(i).append("\": 1, ");
        }
        assertThat(problems(json + "\"p57\": 1, \"p3\": 2}"))
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/p57", "/p3");
    }

    @Test
    void repeatedPropertiesAreReportedTogetherWithBrokenJson() {
        assertThat(problems("{\"a\": 1, \"a\": 2,"))
                .extracting(Problem::code)
                .containsExactly("duplicate-property", "malformed");
    }

    @Test
    void bytesThatAreNotUtf8AreAProblemWhereTheyStand() {
        byte[] bytes = "{\n  \"名\": \"xx\" }".getBytes(UTF_8);
        bytes[bytes.length - 5] = (byte) 0xD6;

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> JsonDocument.read("a.json", bytes))
                .satisfies(e -> assertThat(e.problems().get(0).place())
                        .isEqualTo(new Place("a.json", "", 2, 9, "  \"名\": \"\uFFFDx\" }")))
                .withMessageContaining("the byte D6 is not UTF-8 here")
                .withMessageContaining("Maybe the file was saved in another encoding, such as GB18030.");
    }

    @Test
    void theReplacementCharacterItselfIsNoProblem() {
        assertThat(JsonDocument.read("a.json", "\"\uFFFD\"".getBytes(UTF_8)).root())
                .isEqualTo(new TextValue(1, 1, "\uFFFD", false));
    }

    @Test
    void aWholeSurrogatePairMayBeEscaped() {
        assertThat(read("\"\\ud83d\\ude00\"")).isEqualTo(new TextValue(1, 1, "😀", false));
    }

    @Test
    void anObjectOfAThousandPropertiesIsReadAndNoLarger() {
        assertThat(((ObjectValue) read(objectOf(1000))).members()).hasSize(1000);
        assertThat(problems(objectOf(1001)))
                .extracting(Problem::message)
                .containsExactly("an object has more than 1000 properties");
    }

    @Test
    void sixtyFourLevelsAreReadAndNoMore() {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(ArrayValue.class);
        assertThat(problems("[".repeat(100_000))).extracting(Problem::code).containsExactly("beyond-limit");
    }

    private static String objectOf(int properties) {
        StringBuilder json = new StringBuilder("{ \"p0\": 0");
        for (int i = 1; i < properties; i++) {
            json.append(", \"p").append(i).append("\": 0");
        }
        return json.append('}').toString();
    }

    private static Value read(String json) {
        return JsonDocument.read(SourceText.of("a.json", json)).root();
    }

    private static List<Problem> problems(String json) {
        try {
            read(json);
            return List.of();
        } catch (DocumentException e) {
            return InBothLanguages.checked(e.problems());
        }
    }
}
