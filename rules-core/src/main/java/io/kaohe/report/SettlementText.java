package io.kaohe.report;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The text of one settlement, gathered line by line. */
final class SettlementText {
    private static final String RULE = "=".repeat(100);

    private final Settlement settlement;
    private final Lexicon lexicon;
    private final String policy;
    private final EntryTable entries;
    private final TotalsTable totals;
    private final List<String> lines = new ArrayList<>();

    /** @param title the policy's title */
    SettlementText(
            Settlement settlement, Lexicon lexicon, EntryWords words, String title, Function<String, String> headings) {
        this.settlement = settlement;
        this.lexicon = lexicon;
        policy = lexicon.say("named", title, settlement.policy());
        totals = new TotalsTable(lexicon, words);
        entries = new EntryTable(lexicon, words, headings, settlement.period().toString(), allEntries(settlement));
    }

    void addStatement(Statement statement) {
        lines.add(RULE);
        lines.add(lexicon.say("head.agent", lexicon.say("named", statement.name(), statement.agent())));
        addHead();
        if (statement.entries().isEmpty()) {
            lines.add(lexicon.say("statement.empty"));
        } else {
            lines.addAll(entries.lines(statement.entries()));
        }
        lines.add("");
        List<String> sums = totals.lines(statement.totals());
        if (!sums.isEmpty()) {
            lines.addAll(sums);
            lines.add("");
        }
    }

    /** The team's part: nothing if there is nothing about the team as a whole. */
    void addTeam() {
        TeamStatement team = settlement.team();
        if (team.entries().isEmpty() && team.fund().signum() == 0) {
            return;
        }
        lines.add(RULE);
        addHead();
        if (!team.entries().isEmpty()) {
            lines.addAll(entries.lines(team.entries()));
            lines.add("");
        }
        if (team.fund().signum() != 0) {
            lines.add(lexicon.say("team.fund", Amounts.text(EntryKind.FINE, team.fund())));
            lines.add("");
        }
    }

    /** All lines, and by which facts and which policy they were come to. */
    String text() {
        lines.add(RULE);
        lines.add(lexicon.say("fingerprint.facts", settlement.factsFingerprint()));
        lines.add(lexicon.say("fingerprint.policy", settlement.policyFingerprint()));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Printable.line(line)).append('\n'));
        return text.toString();
    }

    private void addHead() {
        TeamStatement team = settlement.team();
        lines.add(lexicon.say("head.team", lexicon.say("named", team.name(), team.id())));
        lines.add(lexicon.say("head.month", settlement.period().toString()));
        lines.add(lexicon.say("head.policy", policy));
        lines.add("");
    }

    private static List<Entry> allEntries(Settlement settlement) {
        return Stream.concat(
                        settlement.statements().stream().map(Statement::entries),
                        Stream.of(settlement.team().entries()))
                .flatMap(List::stream)
                .toList();
    }
}
