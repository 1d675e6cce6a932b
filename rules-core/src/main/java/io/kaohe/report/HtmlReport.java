package io.kaohe.report;

import io.kaohe.fact.TeamMonth;
import io.kaohe.report.SheetsPage.Group;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settlements of a policy as an HTML page to hand out: a sheet for each agent, which begins on a page of its own when it
 * is printed, then one about the team. Each sheet can be read alone: whose it is, each clause with its heading and what
 * it is taken to say, each entry with its amount, reason, facts and the id by which an appeal names it, then the totals by kind. Money has the sign that it
 * has for the agent: {@code +} comes in, {@code -} goes out. The page is one file that loads nothing and runs nothing;
 * whatever stands in names, titles and reasons is shown as text. The same settlement gives the same page, which ends
 * with a line feed.
 */
public final class HtmlReport {
    private static final HtmlPages PAGES = new HtmlPages(HtmlReport.class);

    private final Words title;
    private final Function<String, Words> headings;
    private final Function<String, Words> readings;
    private final Language language;
    private final Optional<TeamMonth> month;

    /**
     * @param title the policy's title
     * @param headings the heading of the clause of an id; empty words for a clause that is not known
     */
    public HtmlReport(Words title, Function<String, Words> headings, Language language) {
        this(title, headings, clause -> Words.same(""), language, Optional.empty());
    }

    private HtmlReport(
            Words title,
            Function<String, Words> headings,
            Function<String, Words> readings,
            Language language,
            Optional<TeamMonth> month) {
        this.title = title;
        this.headings = headings;
        this.readings = readings;
        this.language = language;
        this.month = month;
    }

    /**
     * The same report that also says, under each heading, what the clause is taken to say.
     *
     * @param readings of the clause of an id; empty words for none
     */
    public HtmlReport withReadings(Function<String, Words> readings) {
        return new HtmlReport(title, headings, readings, language, month);
    }

    /**
     * The same report that also says what the facts of an entry are: of its agent all that was recorded, of colleagues
     * only their kind, whose they are and the date.
     *
     * @param facts of the month that is settled
     */
    public HtmlReport withFacts(TeamMonth facts) {
        return new HtmlReport(title, headings, readings, language, Optional.of(facts));
    }

    /** All sheets. */
    public String of(Settlement settlement) {
        return joined(language, List.of(new Part(this, settlement, Optional.empty())));
    }

    /**
     * The sheet of one agent.
     *
     * @throws IllegalArgumentException if the settlement has no such agent
     */
    public String of(Settlement settlement, String agent) {
        return joined(language, List.of(new Part(this, settlement, Optional.of(agent))));
    }

    /**
     * Several settlements as one page, such as those of one month under several policies.
     *
     * @param language of the page
     * @throws IllegalArgumentException if a settlement does not have the agent that is asked for
     */
    public static String joined(Language language, List<Part> parts) {
        List<Group> groups = new ArrayList<>();
        for (Part part : parts) {
            groups.add(new Group(part.heading(), groups.size() + 1, part.sheets()));
        }
        String heading = String.join(", ", parts.stream().map(Part::heading).toList());
        PageHead head = new PageHead(language, heading, List.of(PAGES.style("sheets")));
        return PAGES.page(head, "sheets", new SheetsPage(Lexicon.of(language), heading, groups, ""));
    }

    /**
     * A settlement of a page of several.
     *
     * @param report of the policy by which it was settled
     * @param agent whose sheet alone is wanted; empty for all sheets
     */
    public record Part(HtmlReport report, Settlement settlement, Optional<String> agent) {
        private String heading() {
            String all = report.title.in(report.language) + " · " + settlement.period();
            return agent.map(id -> settlement.of(id).name() + " · " + all).orElse(all);
        }

        private List<Sheet> sheets() {
            Settlement identified = settlement.identified();
            Sheets sheets = new Sheets(
                    identified,
                    report.language,
                    report.title.in(report.language),
                    report.headings,
                    report.readings,
                    report.month);
            return agent.map(id -> List.of(sheets.of(identified.of(id)))).orElseGet(sheets::all);
        }
    }
}
