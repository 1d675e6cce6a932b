package io.kaohe.report;

import io.kaohe.correction.Corrections;
import io.kaohe.fact.TeamMonth;
import io.kaohe.report.SheetsPage.Group;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Corrections as an HTML page to hand out: a sheet for each agent with something to correct, as {@link HtmlReport} makes
 * them of settlements, then one about the team. Each entry shows what was booked, what is right, the difference and the
 * reasons of both. The page is one file that loads nothing and runs nothing; whatever stands in names, titles and
 * reasons is shown as text. The same corrections give the same page, which ends with a line feed.
 */
public final class CorrectionsHtml {
    private static final HtmlPages PAGES = new HtmlPages(CorrectionsHtml.class);

    private CorrectionsHtml() {}

    /** The corrections of one month under several policies, or one, as a page. */
    public static String of(Language language, List<Part> parts) {
        Lexicon lexicon = Lexicon.of(language);
        List<Group> groups = new ArrayList<>();
        for (Part part : parts) {
            groups.add(new Group(part.heading(language), groups.size() + 1, part.sheets(language)));
        }
        String heading = lexicon.say("corrections.title") + " · "
                + String.join(", ", groups.stream().map(Group::title).toList());
        PageHead head = new PageHead(language, heading, List.of(PAGES.style("sheets")));
        return PAGES.page(head, "sheets", new SheetsPage(lexicon, heading, groups, sum(lexicon, language, parts)));
    }

    private static String sum(Lexicon lexicon, Language language, List<Part> parts) {
        if (parts.stream().map(Part::corrections).allMatch(Corrections::isEmpty)) {
            return lexicon.say("corrections.none");
        }
        BigDecimal money =
                parts.stream().map(part -> part.corrections().money()).reduce(BigDecimal.ZERO, BigDecimal::add);
        String amount = new CorrectedAmounts(lexicon, new EntryWords(language, false)).money(money);
        return money.signum() == 0 ? "" : lexicon.say("corrections.sumOf", lexicon.say("corrections.sum"), amount);
    }

    /**
     * Corrections of a page of several.
     *
     * @param title of the policy
     * @param headings the heading of the clause of an id; empty words for a clause that is not known
     * @param month the facts as they are now, which the page says; without them they are named only
     */
    public record Part(
            Corrections corrections, Words title, Function<String, Words> headings, Optional<TeamMonth> month) {
        private String heading(Language language) {
            return title.in(language) + " · " + corrections.period();
        }

        private List<Sheet> sheets(Language language) {
            return new CorrectionSheets(corrections, language, title.in(language), headings, month).all();
        }
    }
}
