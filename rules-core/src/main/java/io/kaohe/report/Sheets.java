package io.kaohe.report;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.report.Sheet.Block;
import io.kaohe.report.Sheet.HeadLine;
import io.kaohe.report.Sheet.Line;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the sheets of one settlement. */
final class Sheets {
    private final Settlement settlement;
    private final Language language;
    private final Lexicon lexicon;
    private final EntryWords words;
    private final String policy;
    private final Function<String, Words> headings;
    private final Function<String, Words> readings;
    private final Optional<TeamMonth> month;

    /**
     * @param settlement whose entries have ids
     * @param month whose facts are put into words; without one they are named only
     */
    Sheets(
            Settlement settlement,
            Language language,
            String title,
            Function<String, Words> headings,
            Function<String, Words> readings,
            Optional<TeamMonth> month) {
        this.settlement = settlement;
        this.month = month;
        this.language = language;
        this.headings = headings;
        this.readings = readings;
        lexicon = Lexicon.of(language);
        words = new EntryWords(language, settlement.team().fund().signum() > 0);
        policy = lexicon.say("named", title, settlement.policy());
    }

    List<Sheet> all() {
        List<Sheet> all = new ArrayList<>();
        settlement.statements().forEach(statement -> all.add(of(statement)));
        ofTheTeam().ifPresent(all::add);
        return all;
    }

    Sheet of(Statement statement) {
        List<HeadLine> head = new ArrayList<>();
        head.add(line("page.team", team()));
        head.addAll(monthAndPolicy());
        return new Sheet(
                lexicon.say("named", statement.name(), statement.agent()),
                month(),
                head,
                blocks(statement.entries(), statement.agent()),
                TotalRow.of(statement.totals(), lexicon, words),
                "",
                fingerprints());
    }

    /** The team's part: none if there is nothing about the team as a whole. */
    private Optional<Sheet> ofTheTeam() {
        TeamStatement team = settlement.team();
        boolean hasFund = team.fund().signum() != 0;
        if (team.entries().isEmpty() && !hasFund) {
            return Optional.empty();
        }
        String fund = hasFund ? lexicon.say("team.fund", Amounts.text(EntryKind.FINE, team.fund())) : "";
        List<Block> blocks = blocks(team.entries(), "");
        String name = lexicon.say("page.ofTheTeam", team());
        return Optional.of(new Sheet(name, month(), monthAndPolicy(), blocks, List.of(), fund, fingerprints()));
    }

    private List<Block> blocks(List<Entry> entries, String agent) {
        SheetFacts facts = new SheetFacts(month, agent, language, words);
        Map<Optional<String>, List<Line>> byClause = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byClause.computeIfAbsent(entry.clause(), clause -> new ArrayList<>())
                    .add(line(entry, facts));
        }
        return byClause.entrySet().stream()
                .map(clause -> block(clause.getKey(), clause.getValue()))
                .toList();
    }

    private Block block(Optional<String> clause, List<Line> lines) {
        return clause.map(id -> new Block(id, say(headings, id), say(readings, id), lines))
                .orElseGet(() -> new Block("", lexicon.say("heading.none"), "", lines));
    }

    private Line line(Entry entry, SheetFacts facts) {
        return new Line(
                entry.date().map(Object::toString).orElse(""),
                words.what(entry),
                words.before(entry),
                words.number(entry),
                entry.amount().isPresent() ? words.unit(entry.kind(), entry.amountText()) : "",
                "",
                words.remarksButFacts(entry),
                facts.of(entry),
                entry.id());
    }

    private List<HeadLine> monthAndPolicy() {
        return List.of(line("page.month", month()), line("page.policy", policy));
    }

    private List<HeadLine> fingerprints() {
        return List.of(
                line("page.facts", settlement.factsFingerprint()), line("page.policy", settlement.policyFingerprint()));
    }

    private String month() {
        return settlement.period().toString();
    }

    private String team() {
        return lexicon.say("named", settlement.team().name(), settlement.team().id());
    }

    private HeadLine line(String key, String value) {
        return new HeadLine(lexicon.say(key), value);
    }

    private String say(Function<String, Words> texts, String clause) {
        return texts.apply(clause).in(language);
    }
}
