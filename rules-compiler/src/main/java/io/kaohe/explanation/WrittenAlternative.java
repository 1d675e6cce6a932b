package io.kaohe.explanation;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A counterfactual in the document. */
record WrittenAlternative(
        String change,
        @Always List<WrittenChange> changes,
        @Always List<WrittenLine> gone,
        @Always List<WrittenLine> come,
        List<WrittenLine> otherGone,
        List<WrittenLine> otherCome,
        WrittenTotals totals,
        WrittenTotals totalsThen) {
    /**
     * A change of the facts document: the element at the pointer gives way to another, or to none; without a pointer one
     * comes to the array.
     */
    record WrittenChange(
            String array,
            @Nullable String fact,
            @Nullable String pointer,
            @Nullable Record would) {
        static WrittenChange of(FactChange change, TeamMonth month) {
            Fact any = change.was().or(change::would).orElseThrow();
            return new WrittenChange(
                    any.array(),
                    change.was().map(month::reference).orElse(null),
                    change.was().map(fact -> month.place(fact).pointer()).orElse(null),
                    change.would().map(Record.class::cast).orElse(null));
        }
    }

    record WrittenLine(
            EntryKind kind,
            @Nullable String clause,
            @Nullable String amount,
            @Nullable String code) {
        static List<WrittenLine> of(List<Entry> entries) {
            return entries.stream()
                    .map(entry -> new WrittenLine(
                            entry.kind(),
                            entry.clause().orElse(null),
                            entry.amount().map(amount -> entry.amountText()).orElse(null),
                            entry.code().orElse(null)))
                    .toList();
        }
    }

    record WrittenTotals(@Nullable String money, @Nullable String points) {
        static WrittenTotals of(AgentTotals totals) {
            return new WrittenTotals(text(totals.money()), text(totals.points()));
        }

        private static @Nullable String text(Optional<BigDecimal> sum) {
            return sum.map(amount -> amount.setScale(2).toPlainString()).orElse(null);
        }
    }

    static WrittenAlternative of(Counterfactual then, TeamMonth month, Language language) {
        return new WrittenAlternative(
                then.change().in(language),
                then.changes().stream()
                        .map(change -> WrittenChange.of(change, month))
                        .toList(),
                WrittenLine.of(then.gone()),
                WrittenLine.of(then.come()),
                WrittenLine.of(then.otherGone()),
                WrittenLine.of(then.otherCome()),
                WrittenTotals.of(then.totals()),
                WrittenTotals.of(then.totalsThen()));
    }
}
