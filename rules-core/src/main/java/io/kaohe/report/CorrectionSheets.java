package io.kaohe.report;

import io.kaohe.correction.Correction;
import io.kaohe.correction.Corrections;
import io.kaohe.correction.StatementCorrection;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.report.Remark.Kind;
import io.kaohe.report.Sheet.Block;
import io.kaohe.report.Sheet.HeadLine;
import io.kaohe.report.Sheet.Line;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the sheets of corrections: one for each agent with something to correct, then one about the team. */
final class CorrectionSheets {
    private final Corrections corrections;
    private final Language language;
    private final Lexicon lexicon;
    private final EntryWords words;
    private final CorrectedAmounts amounts;
    private final String policy;
    private final Function<String, Words> headings;
    private final Optional<TeamMonth> month;

    /** @param month the facts as they are now */
    CorrectionSheets(
            Corrections corrections,
            Language language,
            String title,
            Function<String, Words> headings,
            Optional<TeamMonth> month) {
        this.corrections = corrections;
        this.language = language;
        this.headings = headings;
        this.month = month;
        lexicon = Lexicon.of(language);
        words = new EntryWords(language, corrections.fund().after().signum() > 0);
        amounts = new CorrectedAmounts(lexicon, words);
        policy = lexicon.say("named", title, corrections.policy());
    }

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        corrections.statements().stream()
                .filter(statement -> !statement.corrections().isEmpty())
                .forEach(statement -> sheets.add(sheet(statement, named(statement), true, "")));
        String fund = corrections.fund().isDifference()
                ? lexicon.say(
                        "corrections.fund",
                        Amounts.text(EntryKind.FINE, corrections.fund().before()),
                        Amounts.text(EntryKind.FINE, corrections.fund().after()))
                : "";
        if (!corrections.ofTeam().corrections().isEmpty() || !fund.isEmpty()) {
            sheets.add(sheet(corrections.ofTeam(), lexicon.say("page.ofTheTeam", team()), false, fund));
        }
        return sheets;
    }

    private Sheet sheet(StatementCorrection statement, String name, boolean sayTeam, String fund) {
        List<HeadLine> head = new ArrayList<>();
        if (sayTeam) {
            head.add(line("page.team", team()));
        }
        head.add(line("page.month", corrections.period().toString()));
        head.add(line("page.policy", policy));
        head.add(line("corrections.reason", corrections.why().in(language)));
        return new Sheet(
                lexicon.say("corrections.sheet", name),
                corrections.period().toString(),
                head,
                blocks(statement),
                sum(statement),
                fund,
                List.of(
                        line("page.facts", corrections.is().facts()),
                        line("page.policy", corrections.is().policy())));
    }

    private List<Block> blocks(StatementCorrection statement) {
        SheetFacts facts = new SheetFacts(month, statement.agent(), language, words);
        Map<Optional<String>, List<Line>> byClause = new LinkedHashMap<>();
        for (Correction correction : statement.corrections()) {
            byClause.computeIfAbsent(correction.shown().clause(), clause -> new ArrayList<>())
                    .add(line(correction, facts));
        }
        return byClause.entrySet().stream()
                .map(clause -> new Block(
                        clause.getKey().orElse(""),
                        clause.getKey()
                                .map(id -> headings.apply(id).in(language))
                                .orElseGet(() -> lexicon.say("heading.none")),
                        "",
                        clause.getValue()))
                .toList();
    }

    private Line line(Correction correction, SheetFacts facts) {
        Entry shown = correction.shown();
        List<Remark> remarks = new ArrayList<>();
        correction.was().ifPresent(was -> addRemarks(remarks, "corrections.was", was, shown));
        correction.is().ifPresent(is -> addRemarks(remarks, "corrections.is", is, shown));
        return new Line(
                shown.date().map(Object::toString).orElse(""),
                what(correction),
                amount(correction.was()),
                correction.is().isEmpty()
                        ? lexicon.say("corrections.cancelled")
                        : correction.was().isEmpty() && shown.amount().isEmpty()
                                ? lexicon.say("corrections.added")
                                : amount(correction.is()),
                "",
                amounts.difference(correction),
                remarks,
                facts.of(shown),
                ids(correction));
    }

    private String what(Correction correction) {
        String is = words.what(correction.shown());
        return correction
                .was()
                .map(words::what)
                .filter(was -> !was.equals(is))
                .map(was -> lexicon.say("impact.fromTo", was, is))
                .orElse(is);
    }

    private String amount(Optional<Entry> entry) {
        return entry.filter(one -> one.amount().isPresent())
                .map(one -> amounts.withUnit(one.kind(), entry))
                .orElse("");
    }

    private void addRemarks(List<Remark> remarks, String key, Entry entry, Entry shown) {
        String reason = entry.reason().in(language);
        String clause = entry.clause().equals(shown.clause())
                ? ""
                : entry.clause().map(id -> id + " ").orElse("");
        remarks.add(new Remark(Kind.REASON, lexicon.say(key, clause + reason)));
        if (entry.waived().isPresent()) {
            remarks.add(new Remark(Kind.WAIVED, words.waived(entry)));
        }
    }

    private String ids(Correction correction) {
        String is = correction.shown().id();
        return correction
                .was()
                .map(Entry::id)
                .filter(was -> !was.equals(is))
                .map(was -> lexicon.say("impact.fromTo", was, is))
                .orElse(is);
    }

    private List<TotalRow> sum(StatementCorrection statement) {
        return statement.money().signum() == 0
                ? List.of()
                : List.of(new TotalRow(lexicon.say("corrections.money"), "", amounts.money(statement.money()), ""));
    }

    private String named(StatementCorrection statement) {
        String name = lexicon.say("named", statement.name(), statement.agent());
        return statement.isGone() ? name + " " + lexicon.say("corrections.gone") : name;
    }

    private String team() {
        return lexicon.say("named", corrections.ofTeam().name(), corrections.team());
    }

    private HeadLine line(String key, String value) {
        return new HeadLine(lexicon.say(key), value);
    }
}
