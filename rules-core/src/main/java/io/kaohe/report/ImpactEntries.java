package io.kaohe.report;

import com.google.common.collect.Sets;
import io.kaohe.diff.AgentImpact;
import io.kaohe.diff.AgentImpact.AgentMonth;
import io.kaohe.diff.Aspect;
import io.kaohe.diff.BeforeAfter;
import io.kaohe.diff.Change;
import io.kaohe.diff.EntryDiff;
import io.kaohe.diff.StatementDiff;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.report.ImpactView.Line;
import io.kaohe.report.ImpactView.Measure;
import io.kaohe.report.ImpactView.Part;
import io.kaohe.report.ImpactView.Way;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The entries that change, one by one. */
final class ImpactEntries {
    /** What is not told in short, and what does not show in it. */
    private static final Set<Aspect> TOLD = Sets.immutableEnumSet(Aspect.RULE, Aspect.REASON);

    private static final Set<Aspect> UNSEEN = Sets.immutableEnumSet(Aspect.FACTS, Aspect.NOTES, Aspect.WAIVED);

    private final Lexicon lexicon;
    private final ImpactWords words;
    private final EntryWords entryWords;
    private final Language language;
    private final boolean withReworded;

    /** @param withReworded whether entries count that only read differently */
    ImpactEntries(Lexicon lexicon, ImpactWords words, Language language, boolean withReworded) {
        this.lexicon = lexicon;
        this.words = words;
        this.entryWords = new EntryWords(language, false);
        this.language = language;
        this.withReworded = withReworded;
    }

    /** By agent and month, the statements in which entries change. */
    List<Part> parts(List<AgentImpact> agents) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < agents.size(); i++) {
            AgentImpact agent = agents.get(i);
            String anchor = ImpactView.anchor(i);
            agent.months().stream()
                    .filter(month -> !changes(month.statement()).isEmpty())
                    .forEach(month -> parts.add(part(agent, month, anchor)));
        }
        return parts;
    }

    /** An entry without an amount that adds up, in one line: {@code new: Sanction: dismissal (DT19)}. */
    String inShort(EntryDiff row) {
        String numbers = both(row, entryWords::number);
        String what = numbers.isEmpty() ? what(row) : lexicon.say("amount", what(row), numbers);
        return lexicon.say("impact.short", words.change(row.change()), what, clause(row)) + unseen(row);
    }

    /** What is different, where that does not show in what the entry is. */
    private String unseen(EntryDiff row) {
        Set<Aspect> aspects = Sets.difference(row.aspects(), TOLD);
        return UNSEEN.containsAll(aspects)
                ? aspects.stream()
                        .map(aspect -> lexicon.say("impact.other." + aspect))
                        .collect(Collectors.joining())
                : "";
    }

    private Part part(AgentImpact agent, AgentMonth month, String anchor) {
        String period = month.period().toString();
        return new Part(
                anchor,
                lexicon.say("impact.part", words.name(agent), agent.team(), period),
                changes(month.statement()).stream()
                        .map(row -> line(period, row))
                        .toList());
    }

    private List<EntryDiff> changes(StatementDiff statement) {
        return statement.changes().stream()
                .filter(row -> withReworded || row.change().isDifference())
                .toList();
    }

    private Line line(String month, EntryDiff row) {
        return new Line(
                clause(row),
                row.shown().date().map(Object::toString).orElse(month),
                words.change(row.change()),
                what(row),
                measure(row),
                remarks(row));
    }

    /** The id, or from which to which. */
    private String clause(EntryDiff row) {
        return both(row, entry -> entry.clause().orElse("-"));
    }

    private Measure measure(EntryDiff row) {
        Unit unit = row.shown().kind().unit();
        BigDecimal difference =
                unit == Unit.MONEY ? row.money().difference() : amounts(row).difference();
        boolean counted = unit != Unit.NONE && difference.signum() != 0;
        return new Measure(
                said(row.before(), entryWords::number),
                said(row.after(), entryWords::number),
                counted ? words.signed(unit, difference) : "",
                unit == Unit.NONE ? "" : words.unit(unit, amount(Optional.of(row.shown()))),
                unit == Unit.MONEY ? ImpactWords.way(difference) : Way.NEITHER);
    }

    private static BeforeAfter amounts(EntryDiff row) {
        return new BeforeAfter(amount(row.before()), amount(row.after()));
    }

    private static BigDecimal amount(Optional<Entry> entry) {
        return entry.flatMap(Entry::amount).orElse(BigDecimal.ZERO);
    }

    private List<String> remarks(EntryDiff row) {
        List<String> remarks = new ArrayList<>();
        addBoth(remarks, row, "reason", entry -> entry.reason().in(language));
        addBoth(remarks, row, "facts", entry -> entryWords.facts(entry.facts()));
        if (row.change() != Change.APPEARED && row.change() != Change.VANISHED) {
            if (row.aspects().contains(Aspect.RULE)) {
                addBoth(remarks, row, "rule", entry -> entry.rule().orElse(""));
            }
            if (row.aspects().contains(Aspect.NOTES)) {
                addBoth(remarks, row, "notes", this::notes);
            }
            if (row.aspects().contains(Aspect.WAIVED)) {
                addBoth(remarks, row, "waived", entryWords::waived);
            }
        }
        return remarks;
    }

    /** A line if both say the same, else one for each that says something. */
    private void addBoth(List<String> remarks, EntryDiff row, String what, Function<Entry, String> text) {
        String before = said(row.before(), text);
        String after = said(row.after(), text);
        boolean single = row.before().isEmpty() || row.after().isEmpty() || before.equals(after);
        if (single) {
            add(remarks, "impact." + what, text.apply(row.shown()));
        } else {
            add(remarks, "impact." + what + ".before", before);
            add(remarks, "impact." + what + ".after", after);
        }
    }

    private void add(List<String> remarks, String key, String text) {
        if (!text.isEmpty()) {
            remarks.add(lexicon.say(key, text));
        }
    }

    private String notes(Entry entry) {
        return String.join(
                lexicon.say("list.separator"),
                entry.notes().stream()
                        .map(note -> lexicon.say("entry.note", note.text().in(language), note.clause()))
                        .toList());
    }

    /** What the entry is, or from what it has become what; the kind once, if it is the same. */
    private String what(EntryDiff row) {
        boolean recoded = row.aspects().contains(Aspect.CODE) && !row.aspects().contains(Aspect.KIND);
        return recoded
                ? lexicon.say(
                        "entry.coded",
                        entryWords.kind(row.shown().kind()),
                        both(row, entry -> entry.code().map(lexicon::code).orElse("")))
                : both(row, entryWords::what);
    }

    private String both(EntryDiff row, Function<Entry, String> text) {
        return row.before().isPresent() && row.after().isPresent()
                ? words.fromTo(said(row.before(), text), said(row.after(), text))
                : text.apply(row.shown());
    }

    private static String said(Optional<Entry> entry, Function<Entry, String> text) {
        return entry.map(text).orElse("");
    }
}
