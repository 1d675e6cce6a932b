package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of docs/releasing.md. */
class ReleasingPageTest {
    /** Of tests, and of the optional measurements that a host brings itself. */
    private static final Pattern NOT_OURS =
            Pattern.compile("(junit-|opentest4j-|apiguardian-api-|assertj-core-|byte-buddy-"
                    + "|surefire-|micrometer-|HdrHistogram-|LatencyUtils-).*");

    private static final Pattern MODULE = Pattern.compile("<Automatic-Module-Name>(.+)</Automatic-Module-Name>");

    private static final Markdown PAGE = Markdown.read(Project.ROOT.resolve("docs/releasing.md"));

    @Test
    void everyJarThatComesAlongHasItsLicence() {
        List<String> comeAlong = List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.startsWith("rules-"))
                .filter(name -> !NOT_OURS.matcher(name).matches())
                .toList();

        assertThat(rows("\\| (\\S+\\.jar) \\| (?:core|compiler|cli) \\| \\S.* \\|"))
                .containsExactlyInAnyOrderElementsOf(comeAlong);
    }

    @Test
    void everyModuleHasTheNameOfItsManifest() {
        assertThat(List.of("rules-core", "rules-compiler", "rules-catalog", "rules-cli"))
                .allSatisfy(jar -> assertThat(PAGE.lines()).contains("| `%s` | `%s` |".formatted(jar, module(jar))));
    }

    private static String module(String jar) {
        return MODULE.matcher(Project.text(jar + "/pom.xml"))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(String row) {
        return Pattern.compile(row)
                .matcher(String.join("\n", PAGE.lines()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
