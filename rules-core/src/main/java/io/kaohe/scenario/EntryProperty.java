package io.kaohe.scenario;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be said of an entry, and how it reads off one; {@value #NONE} for what an entry does not have. */
enum EntryProperty {
    KIND("kind", entry -> entry.kind().name()),
    CLAUSE("clause", entry -> entry.clause().orElse(EntryProperty.NONE)),
    DATE("date", entry -> entry.date().map(Object::toString).orElse(EntryProperty.NONE)),
    CODE("code", entry -> entry.code().orElse(EntryProperty.NONE)),
    AMOUNT(
            "amount",
            entry -> entry.amount().map(exact -> text(entry.kind(), exact)).orElse(EntryProperty.NONE)),
    SHARES("shares", entry -> entry.shares().isPresent() ? "" + entry.shares().getAsInt() : EntryProperty.NONE),
    WAIVED("waived", entry -> String.valueOf(entry.waived().isPresent())),
    BEFORE("amount before the waiver", entry -> before(entry)),
    FACTS("facts", entry -> list(entry.facts())),
    NOTES("notes", entry -> list(entry.notes().stream().map(Note::clause).toList())),
    REASON("reason", entry -> entry.reason().in(Language.EN)),
    REASON_EN("reason.en", entry -> entry.reason().in(Language.EN)),
    REASON_ZH("reason.zh", entry -> entry.reason().in(Language.ZH));

    static final String NONE = "none";

    private final String label;
    private final Function<Entry, String> reading;

    EntryProperty(String label, Function<Entry, String> reading) {
        this.label = label;
        this.reading = reading;
    }

    /** What it is called. */
    String label() {
        return label;
    }

    /** What an entry says of it. */
    String of(Entry entry) {
        return reading.apply(entry);
    }

    /** Whether an entry says it as expected; a reason in whichever of the languages, unless one is named. */
    boolean holds(Entry entry, String expected) {
        return this == REASON
                ? ExpectedWords.isIn(entry.reason(), expected)
                : of(entry).equals(expected);
    }

    /** What an entry says of it, as a text to show. */
    Words shown(Entry entry) {
        return this == REASON ? entry.reason() : Words.same(of(entry));
    }

    /** Whether it is a text for people. */
    boolean isReason() {
        return compareTo(REASON) >= 0;
    }

    /** An amount as entries of the kind write it; one that no such entry can have, as it is. */
    static String text(EntryKind kind, BigDecimal amount) {
        return Amounts.rounded(kind, amount).compareTo(amount) == 0
                ? Amounts.text(kind, amount)
                : amount.toPlainString();
    }

    /** Words whose order does not matter. */
    static String list(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String before(Entry entry) {
        return entry.waived()
                .flatMap(Waived::amount)
                .map(amount -> text(entry.kind(), amount))
                .orElse(NONE);
    }
}
