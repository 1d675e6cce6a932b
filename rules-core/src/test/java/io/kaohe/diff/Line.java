package io.kaohe.diff;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An entry for the tests, put together bit by bit. Immutable. */
record Line(
        EntryKind kind,
        Optional<String> clause,
        String rule,
        Optional<LocalDate> date,
        Optional<BigDecimal> amount,
        Optional<String> code,
        List<String> facts,
        String reason,
        List<Note> notes) {
    static Line of(EntryKind kind, String clause) {
        return new Line(
                kind,
                Optional.of(clause),
                clause + " rule",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "because",
                List.of());
    }

    Line rule(String name) {
        return new Line(kind, clause, name, date, amount, code, facts, reason, notes);
    }

    Line on(int dayOfMarch) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2024, 3, dayOfMarch));
        return new Line(kind, clause, rule, day, amount, code, facts, reason, notes);
    }

    Line amount(String number) {
        return new Line(kind, clause, rule, date, Optional.of(new BigDecimal(number)), code, facts, reason, notes);
    }

    Line code(String capitals) {
        return new Line(kind, clause, rule, date, amount, Optional.of(capitals), facts, reason, notes);
    }

    Line facts(String... references) {
        return new Line(kind, clause, rule, date, amount, code, List.of(references), reason, notes);
    }

    Line reason(String words) {
        return new Line(kind, clause, rule, date, amount, code, facts, words, notes);
    }

    Line noted(String by, String text) {
        return new Line(kind, clause, rule, date, amount, code, facts, reason, List.of(new Note(by, Words.same(text))));
    }

    Entry entry() {
        return new Entry(
                kind,
                clause,
                Optional.of(rule),
                date,
                amount,
                OptionalInt.empty(),
                code,
                facts,
                Words.same(reason),
                notes,
                Optional.empty());
    }

    /** A settlement of A01 with these entries, and of A02 with none. */
    static Settlement settlement(List<Entry> entries) {
        return settlement(entries, List.of());
    }

    /** A settlement of A01 and of the team. */
    static Settlement settlement(List<Entry> entries, List<Entry> ofTeam) {
        return new Settlement(
                "late",
                "sha256:0",
                "sha256:1",
                YearMonth.of(2024, 3),
                new TeamStatement("yangzhou", "扬州客服", BigDecimal.ZERO, ofTeam),
                List.of(new Statement("A01", "林一", entries), new Statement("A02", "陈雨", List.of())));
    }
}
