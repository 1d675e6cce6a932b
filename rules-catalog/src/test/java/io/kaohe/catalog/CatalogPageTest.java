package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogPageTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)#(L?)([^)]+)\\)");

    /** How what is linked to by its line begins: a rule, a scenario, an open reading. */
    private static final Pattern LINKED = Pattern.compile("rule \".*|- .*|\\s*// ◇ .*");

    @Test
    void thePageSaysWhatThePoliciesSay() throws IOException {
        assertThat(Files.readString(CatalogPage.FILE))
                .as("docs/catalog.md is stale; CONTRIBUTING.md tells how to make it anew")
                .isEqualTo(CatalogPage.text());
    }

    @Test
    void aLinkToALineLeadsToWhatItNames() throws IOException {
        assertThat(links())
                .filteredOn(link -> !link.group(1).isEmpty())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(linked(link)).as(link.group()).matches(LINKED));
    }

    @Test
    void aLinkWithinThePageLeadsToAHeading() throws IOException {
        List<String> headings = Files.readAllLines(CatalogPage.FILE).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).replaceAll("[^\\w-]", ""))
                .toList();

        assertThat(links())
                .filteredOn(link -> link.group(1).isEmpty())
                .extracting(link -> link.group(3))
                .containsExactlyElementsOf(headings);
    }

    private static List<MatchResult> links() throws IOException {
        return LINK.matcher(Files.readString(CatalogPage.FILE)).results().collect(Collectors.toList());
    }

    private static String linked(MatchResult link) throws IOException {
        Path file = CatalogPage.FILE.resolveSibling(link.group(1));
        return Files.readAllLines(file).get(Integer.parseInt(link.group(3)) - 1);
    }
}
