package io.kaohe.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.Problem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentPropertiesTest {
    private static final String MARKS = "{}[]:,\"'\\-+.0123eEtrufalsn \n\r\t&*!|>%@#?~<林😀\u0000";

    @Property
    void bytesAreADocumentOrADocumentException(@ForAll byte[] bytes) {
        readBoth(bytes);
    }

    @Property(tries = 3000)
    void marksInAnyOrderAreADocumentOrADocumentException(@ForAll("marks") String text) {
        readBoth(text.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(MARKS.codePoints().boxed().toList())
                .list()
                .ofMaxSize(40)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    private static void readBoth(byte[] bytes) {
        try {
            JsonDocument.read("a.json", bytes);
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(DocumentPropertiesTest::isLocated);
        }
        try {
            YamlDocument.read("a.yaml", bytes);
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(DocumentPropertiesTest::isLocated);
        }
    }

    private static void isLocated(Problem problem) {
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column())
                .isBetween(1, problem.place().sourceLine().length() + 2);
    }
}
