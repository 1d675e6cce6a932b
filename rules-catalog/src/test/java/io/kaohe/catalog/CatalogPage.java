package io.kaohe.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page {@code docs/catalog.md}, made of the folders of the catalog and of what their scenarios try out. */
final class CatalogPage {
    static final Path FILE = Path.of("../docs/catalog.md");

    private static final String HEAD = """
            <!-- Made of the folders in rules-catalog/src/main/policies; CONTRIBUTING.md tells how to make it anew. -->

            # The catalog

            Every clause of the policies that come with the library: what we take it to say, the rules that settle it, and the
            scenarios that try it out. A clause is *hit* by a scenario about it in which one of its rules fires and something
            comes of it, and *just missed* by one in which nothing does; each number is a scenario's line in its file.

            ◇ marks a reading that the source leaves open; the comment in the rule file says what to change for another.

            | policy | what it settles | in force from | clauses | rules | scenarios | ◇ |
            | --- | --- | --- | ---: | ---: | ---: | ---: |
            """;

    private CatalogPage() {}

    /** Writes the page. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, text());
    }

    static String text() {
        List<PolicySection> sections =
                CatalogFolder.all().stream().map(PolicySection::of).toList();
        return HEAD
                + sections.stream().map(PolicySection::row).collect(Collectors.joining())
                + sections.stream().map(section -> "\n" + section.text()).collect(Collectors.joining());
    }
}
