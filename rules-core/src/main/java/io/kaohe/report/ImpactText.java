package io.kaohe.report;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.diff.ImpactReport;
import io.kaohe.report.ImpactView.HeadLine;
import io.kaohe.report.ImpactView.Line;
import io.kaohe.report.ImpactView.Measure;
import io.kaohe.report.ImpactView.Outcome;
import io.kaohe.report.ImpactView.Part;
import io.kaohe.report.ImpactView.Rejection;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What another version of a policy means for whom, as text for people: what is compared; how many months of agents
 * change; who loses and who gains, the greatest loss first; under which clauses; the totals by kind; and if that is
 * asked for, each entry that changes. Money has the sign that it has for the agent. Columns stand right also under
 * full-width characters; lines are at most 100 columns wide unless a name or a place is longer. The same report gives
 * the same text, which ends with a line feed.
 */
public final class ImpactText {
    private static final int PAGE = 100;
    private static final String GAP = "  ";

    private final Lexicon lexicon;
    private final ImpactView view;
    private final TextLines lines = new TextLines(PAGE);

    private ImpactText(Lexicon lexicon, ImpactView view) {
        this.lexicon = lexicon;
        this.view = view;
    }

    /** Without the single entries. */
    public static String of(ImpactReport report, Language language) {
        return begin(report, language).lines.text();
    }

    /** With each entry that appears, vanishes, changes or reads differently. */
    public static String withEntries(ImpactReport report, Language language) {
        ImpactText text = begin(report, language);
        text.view.statements().forEach(text::add);
        return text.lines.text();
    }

    private static ImpactText begin(ImpactReport report, Language language) {
        ImpactText text = new ImpactText(Lexicon.of(language), ImpactViews.of(report, language, true));
        text.addHead();
        text.addOutcome();
        text.lines.addAll(new SumTables(text.lexicon, text.view.tables(), PAGE).lines());
        text.view.rejections().forEach(text::add);
        return text;
    }

    private void addHead() {
        int names = widest(view.head(), HeadLine::name);
        view.head().forEach(line -> lines.addWrapped(padRight(line.name(), names) + GAP, line.text()));
        if (!view.head().isEmpty()) {
            lines.add("");
        }
    }

    private void addOutcome() {
        List<Outcome> sums =
                view.outcome().stream().filter(line -> line.sum().isPresent()).toList();
        int texts = widest(sums, Outcome::text);
        int numbers = widest(sums, line -> line.sum().map(Measure::difference).orElse(""));
        for (Outcome line : view.outcome()) {
            lines.add(line.sum()
                    .map(sum ->
                            padRight(line.text(), texts) + GAP + padLeft(sum.difference(), numbers) + " " + sum.unit())
                    .orElse(line.text()));
        }
        view.remarks().forEach(remark -> lines.addWrapped("", remark));
    }

    private void add(Rejection rejection) {
        lines.add("");
        lines.addWrapped("", rejection.title());
        rejection.problems().stream().flatMap(String::lines).forEach(line -> lines.add(GAP + line));
    }

    private void add(Part part) {
        lines.add("");
        lines.add(part.title());
        int clauses = widest(part.lines(), Line::clause);
        int changes = widest(part.lines(), Line::change);
        for (Line line : part.lines()) {
            String first = GAP
                    + padRight(line.clause(), clauses)
                    + GAP
                    + padRight(line.date(), "2024-03-01".length())
                    + GAP
                    + padRight(line.change(), changes)
                    + GAP;
            lines.addWrapped(first, amounts(line));
            line.remarks().forEach(remark -> lines.addWrapped(" ".repeat(2 * GAP.length() + clauses), remark));
        }
    }

    /** What it is, its amounts, and the difference in brackets where there are two. */
    private String amounts(Line line) {
        Measure sum = line.measure();
        if (sum.before().isEmpty() && sum.after().isEmpty()) {
            return line.what();
        }
        boolean two = !sum.before().isEmpty()
                && !sum.after().isEmpty()
                && !sum.before().equals(sum.after());
        String amounts = two
                ? lexicon.say("impact.fromTo", sum.before(), sum.after())
                : sum.after().isEmpty() ? sum.before() : sum.after();
        String measured = lexicon.say("amount", amounts, sum.unit()).stripTrailing();
        return lexicon.say("entry.coded", line.what(), measured)
                + (two && !sum.difference().isEmpty() ? lexicon.say("impact.difference", sum.difference()) : "");
    }

    private static <T> int widest(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
