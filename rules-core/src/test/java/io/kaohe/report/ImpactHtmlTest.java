package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.diff.ImpactExample;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactHtmlTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @EnumSource
    void thePageReadsAsTheGoldenFile(Language language) throws IOException {
        assertThat(body(ImpactHtml.of(ImpactExample.report(), language)))
                .isEqualTo(golden("impact_" + language.tag() + ".html"));
    }

    @Property(tries = 200)
    void noTextOfAFileBecomesPartOfThePage(
            @ForAll
                    @StringLength(min = 1, max = 20)
                    @Chars({'<', '>', '"', '\'', '&', '=', '/', '-', '!', '\n', 'a'})
                    @CharRange(from = '\u2020', to = '\u2070')
                    String text) {
        assertThat(tags(page("-" + text))).isEqualTo(tags(page("-harmless")));
    }

    @Example
    void aScriptInANameIsShownAsText() {
        String page = page("</title></style><script>alert(\"1\")</script>");

        assertThat(page).contains("&lt;script&gt;alert(\"1\")&lt;/script&gt;").doesNotContain("<script");
    }

    @Test
    void everyLinkLeadsToAnAnchorOfThePage() {
        String page = ImpactHtml.of(ImpactExample.report(), Language.EN);
        List<String> links = found(page, "href=\"#([^\"]+)\"");

        assertThat(links).isNotEmpty();
        assertThat(found(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates().containsAll(links);
    }

    @Test
    void whatOnlyReadsDifferentlyIsCountedAndNotListed() {
        assertThat(body(ImpactHtml.of(ImpactExample.report(), Language.EN)))
                .contains("1 entry comes to the same and reads differently")
                .doesNotContain("up to 8");
    }

    /** A page in which every text that can come from a file is the same. */
    private static String page(String text) {
        return ImpactHtml.of(ImpactExample.of(text), Language.EN).replaceAll("(?s)<style>.*?</style>", "");
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<main>"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = ImpactHtmlTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
