package io.kaohe.report;

import io.kaohe.diff.AgentImpact;
import io.kaohe.diff.ClauseImpact;
import io.kaohe.diff.EntryDiff;
import io.kaohe.diff.ImpactReport;
import io.kaohe.diff.KindDiff;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.report.ImpactView.Measure;
import io.kaohe.report.ImpactView.Row;
import io.kaohe.report.ImpactView.Table;
import io.kaohe.report.ImpactView.Way;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who gains and who loses, under which clauses, and the totals by kind. */
final class ImpactTables {
    private final ImpactReport report;
    private final Lexicon lexicon;
    private final ImpactWords words;
    private final ImpactEntries entries;
    private final Language language;

    ImpactTables(ImpactReport report, Lexicon lexicon, ImpactWords words, ImpactEntries entries, Language language) {
        this.report = report;
        this.lexicon = lexicon;
        this.words = words;
        this.entries = entries;
        this.language = language;
    }

    List<Table> all() {
        return List.of(
                        new Table(lexicon.say("impact.agents"), agents()),
                        new Table(lexicon.say("impact.clauses"), clauses()),
                        new Table(lexicon.say("impact.kinds"), kinds()))
                .stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** The greatest loss first. */
    private List<Row> agents() {
        List<AgentImpact> agents = report.agents();
        return IntStream.range(0, agents.size())
                .boxed()
                .filter(i -> agents.get(i).isDifference())
                .sorted(Comparator.comparing(i -> agents.get(i).tally().money().difference()))
                .map(i -> row(agents.get(i), ImpactView.anchor(i)))
                .toList();
    }

    private Row row(AgentImpact impact, String anchor) {
        List<String> below = new ArrayList<>();
        below.add(where(impact) + words.counts(impact.tally()));
        below.addAll(unpriced(impact));
        return new Row("", words.name(impact), anchor, below, words.measures(impact.tally()));
    }

    /** In which of the months, and of which team if there are several; nothing if there is only one month at all. */
    private String where(AgentImpact impact) {
        if (report.compared().size() == 1) {
            return "";
        }
        String months = impact.months().size() == 1
                ? impact.months().get(0).period().toString()
                : lexicon.say(
                        "impact.monthsOf",
                        Integer.toString(impact.differentMonths().size()),
                        Integer.toString(impact.months().size()));
        boolean single =
                report.compared().stream().allMatch(month -> month.diff().team().equals(impact.team()));
        return single
                ? lexicon.say("impact.inMonths", months)
                : lexicon.say("impact.ofTeamInMonths", impact.team(), months);
    }

    /** What changes for an agent and is in no sum: sanctions, codes, coefficients, figures. */
    private List<String> unpriced(AgentImpact impact) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        impact.months().stream()
                .flatMap(month -> month.statement().rows().stream())
                .filter(row -> row.change().isDifference() && !isPriced(row))
                .map(entries::inShort)
                .forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(text -> text.getValue() == 1
                        ? text.getKey()
                        : lexicon.say("impact.times", text.getKey(), Integer.toString(text.getValue())))
                .toList();
    }

    private static boolean isPriced(EntryDiff row) {
        return row.shown().kind().isTotalled();
    }

    private List<Row> clauses() {
        return report.clauses().stream()
                .filter(ClauseImpact::isDifference)
                .map(this::row)
                .toList();
    }

    private Row row(ClauseImpact impact) {
        String agents = Integer.toString(impact.agents());
        String counts = words.counts(impact.tally());
        String below = impact.agents() == 0
                ? counts
                : lexicon.say("impact.agentsOf", agents, lexicon.counted("impact.people", agents), counts);
        return new Row(
                impact.clause().orElse("-"), heading(impact), "", List.of(below), words.measures(impact.tally()));
    }

    /** Both headings, if the id has come to stand for another clause. */
    private String heading(ClauseImpact impact) {
        if (impact.clause().isEmpty()) {
            return lexicon.say("heading.none");
        }
        Optional<String> before = said(impact.headingBefore());
        Optional<String> after = said(impact.headingAfter());
        if (before.isPresent() && after.isPresent()) {
            return words.fromTo(before.get(), after.get());
        }
        return after.map(heading -> lexicon.say("impact.newClause", heading))
                .or(() -> before.map(heading -> lexicon.say("impact.oldClause", heading)))
                .orElse("");
    }

    private Optional<String> said(Optional<Words> heading) {
        return heading.map(text -> text.in(language));
    }

    private List<Row> kinds() {
        List<Row> rows = new ArrayList<>();
        for (MoneyWay way : MoneyWay.values()) {
            String label = lexicon.say("totals." + way);
            for (KindDiff diff : report.tally().kinds().values()) {
                if (MoneyWay.of(diff.kind()) == way && diff.isDifference()) {
                    rows.add(new Row(
                            label, lexicon.say("kind." + diff.kind()), "", List.of(), List.of(measure(way, diff))));
                    label = "";
                }
            }
        }
        if (report.fund().isDifference()) {
            Measure fund = words.measure(Unit.MONEY, report.fund(), Way.NEITHER);
            rows.add(new Row("", lexicon.say("impact.fund"), "", List.of(), List.of(fund)));
        }
        return rows;
    }

    private Measure measure(MoneyWay way, KindDiff diff) {
        if (!diff.amount().isDifference()) {
            return words.entries(diff.entriesBefore(), diff.entriesAfter());
        }
        BigDecimal money = way.forTheAgent(diff.amount().difference());
        return words.measure(diff.kind().unit(), diff.amount(), ImpactWords.way(money));
    }
}
