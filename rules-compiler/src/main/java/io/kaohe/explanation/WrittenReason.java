package io.kaohe.explanation;

import io.kaohe.explanation.WrittenExplanation.WrittenClause;
import io.kaohe.explanation.WrittenExplanation.WrittenFact;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explained entry in the document. */
record WrittenReason(
        EntryKind kind,
        @Nullable WrittenClause clause,
        @Nullable String rule,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable LocalDate date,
        @Nullable String amount,
        @Nullable String code,
        String reason,
        List<WrittenNote> notes,
        @Nullable WrittenWaiver waived,
        @Always List<WrittenFact> facts,
        List<WrittenRow> rows,
        List<WrittenAlternative> counterfactuals) {
    record WrittenNote(String clause, String text) {}

    record WrittenRow(String file, int line, String words) {}

    record WrittenWaiver(@Nullable String amount, String reason, String approvedBy) {
        static WrittenWaiver of(EntryKind kind, Waived waived) {
            return new WrittenWaiver(
                    waived.amount()
                            .map((BigDecimal amount) -> Amounts.text(kind, amount))
                            .orElse(null),
                    waived.reason(),
                    waived.approvedBy());
        }
    }

    static WrittenReason of(ExplainedEntry explained, TeamMonth month, Language language) {
        Entry entry = explained.entry();
        return new WrittenReason(
                entry.kind(),
                explained
                        .clause()
                        .map(clause -> WrittenClause.of(clause, language))
                        .orElse(null),
                entry.rule().orElse(null),
                explained.rule().map(place -> place.source()).orElse(null),
                explained.rule().map(place -> place.line()).orElse(null),
                entry.date().orElse(null),
                entry.amount().map(amount -> entry.amountText()).orElse(null),
                entry.code().orElse(null),
                entry.reason().in(language),
                entry.notes().stream()
                        .map(note -> new WrittenNote(note.clause(), note.text().in(language)))
                        .toList(),
                entry.waived()
                        .map(waived -> WrittenWaiver.of(entry.kind(), waived))
                        .orElse(null),
                WrittenFact.of(explained.facts(), language),
                explained.rows().stream()
                        .map(row -> new WrittenRow(
                                row.file(), row.line(), row.words().in(language)))
                        .toList(),
                explained.counterfactuals().stream()
                        .map(then -> WrittenAlternative.of(then, month, language))
                        .toList());
    }
}
