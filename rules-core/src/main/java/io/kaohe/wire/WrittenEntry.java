package io.kaohe.wire;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A line of a settlement as documents have it. */
public record WrittenEntry(
        @Nullable String id,
        EntryKind kind,
        @Nullable String clause,
        @Nullable String rule,
        @Nullable LocalDate date,
        @Nullable BigDecimal amount,
        @Nullable Integer shares,
        @Nullable String code,
        @Always List<String> facts,
        String reason,
        List<WrittenNote> notes,
        @Nullable WrittenWaived waived) {

    static List<WrittenEntry> of(List<Entry> entries, Language language) {
        return entries.stream().map(entry -> of(entry, language)).toList();
    }

    static List<Entry> entries(List<WrittenEntry> written) {
        return written.stream().map(WrittenEntry::entry).toList();
    }

    /** One line, its reason and remarks in that language. */
    public static WrittenEntry of(Entry entry, Language language) {
        return new WrittenEntry(
                entry.id().isEmpty() ? null : entry.id(),
                entry.kind(),
                entry.clause().orElse(null),
                entry.rule().orElse(null),
                entry.date().orElse(null),
                rounded(entry.kind(), entry.amount()).orElse(null),
                entry.shares().isPresent() ? entry.shares().getAsInt() : null,
                entry.code().orElse(null),
                entry.facts(),
                entry.reason().in(language),
                entry.notes().stream()
                        .map(note -> new WrittenNote(note.clause(), note.text().in(language)))
                        .toList(),
                entry.waived()
                        .map(waived -> WrittenWaived.of(entry.kind(), waived))
                        .orElse(null));
    }

    private Entry entry() {
        return new Entry(
                id == null ? "" : id,
                kind,
                Optional.ofNullable(clause),
                Optional.ofNullable(rule),
                Optional.ofNullable(date),
                rounded(kind, Optional.ofNullable(amount)),
                shares == null ? OptionalInt.empty() : OptionalInt.of(shares),
                Optional.ofNullable(code),
                facts,
                Words.same(reason),
                notes.stream()
                        .map(note -> new Note(note.clause(), Words.same(note.text())))
                        .toList(),
                Optional.ofNullable(waived).map(forgiven -> forgiven.waived(kind)));
    }

    private static Optional<BigDecimal> rounded(EntryKind kind, Optional<BigDecimal> amount) {
        return amount.map(exact -> Amounts.rounded(kind, exact));
    }

    public record WrittenNote(String clause, String text) {}

    public record WrittenWaived(@Nullable BigDecimal amount, String reason, String approvedBy) {
        static WrittenWaived of(EntryKind kind, Waived waived) {
            return new WrittenWaived(rounded(kind, waived.amount()).orElse(null), waived.reason(), waived.approvedBy());
        }

        Waived waived(EntryKind kind) {
            return new Waived(rounded(kind, Optional.ofNullable(amount)), reason, approvedBy);
        }
    }
}
