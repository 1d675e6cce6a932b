package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.text.Language;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    /** Samples that are not called by the id of their policy. */
    private static final Map<String, String> OTHER_SAMPLES = Map.of("dingtalk-team", "small-month");

    @Test
    void theTableOfPoliciesHasThoseOfTheCatalog() {
        List<String> rows = Markdown.read(Project.ROOT.resolve("README.md")).lines().stream()
                .filter(line -> line.startsWith("| [`"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Catalog.policies().policies().stream()
                        .map(ReadmeTest::row)
                        .toList());
    }

    @Test
    void everyLinkLeadsToAFile() {
        assertThat(Project.documents())
                .allSatisfy(document -> assertThat(document.linkedFiles()).allMatch(Files::exists));
    }

    private static String row(Policy policy) {
        return "| [`%s`](rules-catalog/src/main/policies/%s) | %s (%s) | %d | %s | %s |"
                .formatted(
                        policy.id(),
                        policy.id(),
                        policy.title().in(Language.EN),
                        policy.title().in(Language.ZH),
                        policy.clauses().size(),
                        policy.effective(),
                        Stream.of(policy.id(), OTHER_SAMPLES.getOrDefault(policy.id(), policy.id()))
                                .map("examples/data/%s.json"::formatted)
                                .filter(file -> Files.exists(Project.ROOT.resolve(file)))
                                .map("[a month](%s)"::formatted)
                                .findFirst()
                                .orElse("–"));
    }
}
