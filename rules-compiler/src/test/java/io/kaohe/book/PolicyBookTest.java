package io.kaohe.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyBookTest {
    private static final Path SAMPLE = Path.of("src/test/policies/book-sample");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String HOSTILE = "</title></pre><script>alert(`1`)</script><a href=javascript:alert(1)> &amp;";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theBookReadsAsTheGoldenFile(Language language) throws IOException {
        assertThat(body(PolicyBook.read(SAMPLE).html(language))).isEqualTo(golden("book_" + language.tag() + ".html"));
    }

    @Test
    void noTextOfAFileBecomesPartOfThePage() throws IOException {
        String harmless = book("harmless");
        String hostile = book(HOSTILE);

        assertThat(hostile).contains("&lt;script&gt;alert(`1`)&lt;/script&gt;").doesNotContain("<script");
        assertThat(tags(hostile)).isEqualTo(tags(harmless));
    }

    @Test
    void policiesOfAFolderAreOneBookWithOneListOfThem() throws IOException {
        copy(folder.resolve("one"), "", "");
        copy(folder.resolve("two"), "id: book-sample", "id: another");
        String page = PolicyBook.read(folder).html(Language.EN);

        assertThat(page)
                .contains("<h1>Policies</h1>")
                .containsSubsequence(
                        "<a href=\"#p1\">",
                        "<a href=\"#p2\">",
                        "<dd>book-sample</dd>",
                        "<dd>another</dd>",
                        "id=\"p2-1\"");
    }

    @Test
    void whereTheFolderLiesDoesNotShow() throws IOException {
        copy(folder.resolve("elsewhere"), "", "");

        assertThat(PolicyBook.read(folder).html(Language.EN))
                .isEqualTo(PolicyBook.read(SAMPLE).html(Language.EN));
    }

    @Test
    void aProductOfNumbersIsDrawnWhereItsResultLies() throws IOException {
        Path copy = folder.resolve("doubled");
        copy(copy, "", "");
        replace(copy.resolve("lateness.drl"), "\\$lapse, 20", "\\$lapse, 2 * 10");

        assertThat(charts(PolicyBook.read(copy).html(Language.EN)))
                .isNotEmpty()
                .isEqualTo(charts(PolicyBook.read(SAMPLE).html(Language.EN)));
    }

    @Test
    void everyLinkLeadsToAPlaceInThePage() {
        String page = PolicyBook.read(SAMPLE).html(Language.EN);
        List<String> places = found(page, "id=\"([^\"]*)\"");

        assertThat(places).doesNotHaveDuplicates();
        assertThat(found(page, "href=\"#([^\"]*)\"")).isNotEmpty().isSubsetOf(places);
        assertThat(found(page, "aria-labelledby=\"([^ ]*) ")).isNotEmpty().isSubsetOf(places);
    }

    @Test
    void aFolderWithoutAPolicyIsRefused() {
        assertThatThrownBy(() -> PolicyBook.read(folder))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("there is no policy in " + folder);
    }

    private static List<String> charts(String page) {
        return Pattern.compile("(?s)<svg.*?</svg>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** A book of which every text that an author is free to write is the same. */
    private String book(String text) throws IOException {
        Path copy = folder.resolve("policy" + text.length());
        String quoted = "\"" + text + "\"";
        copy(copy, "(zh|en): (\"[^\"]*\"|[^,}]*[^,} ])", "$1: " + quoted);
        replace(copy.resolve("policy.yaml"), "(?m)source: .*", "source: " + quoted);
        replace(copy.resolve("lateness.drl"), "(?m)^// (◇ )?.*", "// $1" + text);
        replace(copy.resolve("scenarios/lateness.yaml"), "name: .*30.*|name: thirty.*", "name: " + quoted);
        replace(copy.resolve("conversion-bonus.csv"), "# .*", "# " + text);
        replace(copy.resolve("conversion-bonus.csv"), ",A,", ",\"" + text + "\",");
        return PolicyBook.read(copy).html(Language.EN).replaceAll("(?s)<style>.*?</style>", "");
    }

    private static void copy(Path to, String pattern, String replacement) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(SAMPLE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        if (!pattern.isEmpty()) {
            replace(to.resolve("policy.yaml"), pattern, replacement);
        }
    }

    private static void replace(Path file, String pattern, String replacement) throws IOException {
        String text = Files.readString(file);
        String replaced = Pattern.compile(pattern).matcher(text).replaceAll(replacement);
        assertThat(replaced).as("%s in %s", pattern, file).isNotEqualTo(text);
        Files.writeString(file, replaced);
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<main>")).replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = PolicyBookTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
