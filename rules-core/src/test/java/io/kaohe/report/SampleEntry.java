package io.kaohe.report;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Puts an entry together bit by bit. */
final class SampleEntry {
    private final EntryKind kind;
    private final Words reason;
    private Optional<String> clause = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<BigDecimal> amount = Optional.empty();
    private OptionalInt shares = OptionalInt.empty();
    private Optional<String> code = Optional.empty();
    private List<Note> notes = List.of();
    private List<String> facts = List.of();

    private SampleEntry(EntryKind kind, Words reason) {
        this.kind = kind;
        this.reason = reason;
    }

    static SampleEntry of(EntryKind kind, String english, String chinese) {
        return new SampleEntry(kind, Words.of(english, chinese));
    }

    SampleEntry under(String id) {
        clause = Optional.of(id);
        return this;
    }

    SampleEntry on(int dayOfMarch) {
        date = Optional.of(LocalDate.of(2024, 3, dayOfMarch));
        return this;
    }

    SampleEntry amount(String number) {
        amount = Optional.of(new BigDecimal(number));
        return this;
    }

    SampleEntry inFiveShares() {
        shares = OptionalInt.of(5);
        notes = List.of(new Note("DT7", Words.of("for the other members of the team", "由团队其他成员领取，发红包者不领")));
        return this;
    }

    SampleEntry code(String capitals) {
        code = Optional.of(capitals);
        return this;
    }

    SampleEntry facts(String... references) {
        facts = List.of(references);
        return this;
    }

    Entry entry() {
        Optional<String> rule = clause.map(id -> id + " rule");
        return new Entry(kind, clause, rule, date, amount, shares, code, facts, reason, notes, Optional.empty());
    }
}
