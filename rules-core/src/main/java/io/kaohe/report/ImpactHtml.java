package io.kaohe.report;

import io.kaohe.diff.ImpactReport;
import io.kaohe.text.Language;
import java.util.List;

/**
 * What another version of a policy means for whom, as an HTML page: the same as {@link ImpactText}, with each entry that
 * appears, vanishes or changes. The page is one file that loads nothing and runs nothing; whatever stands in names,
 * titles and reasons is shown as text. The same report gives the same page, which ends with a line feed.
 */
public final class ImpactHtml {
    private static final HtmlPages PAGES = new HtmlPages(ImpactHtml.class);

    private ImpactHtml() {}

    public static String of(ImpactReport report, Language language) {
        Lexicon lexicon = Lexicon.of(language);
        ImpactPage page = new ImpactPage(lexicon, ImpactViews.of(report, language, false));
        PageHead head = new PageHead(language, page.view().title(), List.of(PAGES.style("impact")));
        return PAGES.page(head, "impact", page);
    }
}
