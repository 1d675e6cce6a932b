package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {
    private static final String HOSTILE = "</title><script>alert('\"')</script>&amp;";
    private static final HtmlPages PAGES = new HtmlPages(HtmlPagesTest.class);

    @Test
    void aPageSaysItsLanguageAndItsTitle() {
        assertThat(page(Language.EN, "March", "")).contains("<html lang=\"en\">", "<title>March</title>");
        assertThat(page(Language.ZH, "三月", "")).contains("<html lang=\"zh-Hans\">", "<title>三月</title>");
    }

    @Test
    void aTitleStaysText() {
        assertThat(page(Language.EN, HOSTILE, ""))
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert('\"')&lt;/script&gt;&amp;amp;</title>")
                .doesNotContain("<script");
    }

    @Test
    void whatATemplatePutsInIsEscapedForItsPlace() {
        assertThat(page(Language.EN, "", HOSTILE))
                .contains("<p title=\"&lt;/title>&lt;script>alert(&#39;&#34;&#39;)&lt;/script>&amp;amp;\">"
                        + "&lt;/title&gt;&lt;script&gt;alert('\"')&lt;/script&gt;&amp;amp;</p>");
    }

    @Test
    void aTextCannotTurnTheDirectionOfWriting() {
        assertThat(page(Language.EN, "Eve\u202Erof", "one\ntwo\u0007\u2067"))
                .contains("<title>Eve rof</title>")
                .contains(">one\ntwo  </p>");
    }

    @Test
    void aPageLoadsNothingAndRunsNothing() {
        assertThat(page(Language.EN, "March", ""))
                .contains("default-src 'none'")
                .doesNotContainPattern("(?i)<script|<link|<img|https?:|@import|url\\(");
    }

    @Test
    void theStylesOfAPageFollowTheSharedOnes() {
        String page = PAGES.page(new PageHead(Language.EN, "", List.of(".own > b { color: red; }")), "Sample", "");

        assertThat(page.indexOf(".own > b {")).isGreaterThan(page.indexOf("@media print"));
    }

    @Test
    void aTemplateOrAStyleThatThereIsNotIsADefect() {
        assertThatThrownBy(() -> PAGES.page(new PageHead(Language.EN, "", List.of()), "Missing", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the page Missing cannot be made");
        assertThatThrownBy(() -> PAGES.style("missing"))
                .hasMessage("missing.css is missing beside " + HtmlPagesTest.class.getName());
    }

    private static String page(Language language, String title, String text) {
        return PAGES.page(new PageHead(language, title, List.of()), "Sample", text);
    }
}
