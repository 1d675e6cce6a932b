package io.kaohe.correction;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import io.kaohe.wire.WrittenEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Corrections as their document has them, in one language. */
record WrittenCorrections(
        String schema,
        WrittenChange policy,
        WrittenChange facts,
        String why,
        YearMonth period,
        WrittenTeam team,
        @Always List<WrittenStatement> agents) {
    static final String SCHEMA = "kaohe/corrections/1";

    static WrittenCorrections of(Corrections corrections, Language language) {
        return new WrittenCorrections(
                SCHEMA,
                new WrittenChange(
                        corrections.policy(),
                        corrections.was().policy(),
                        corrections.is().policy()),
                new WrittenChange(
                        null, corrections.was().facts(), corrections.is().facts()),
                corrections.why().in(language),
                corrections.period(),
                WrittenTeam.of(corrections, language),
                corrections.statements().stream()
                        .map(one -> WrittenStatement.of(one, language))
                        .toList());
    }

    /** Fingerprints, before and after. */
    record WrittenChange(@Nullable String id, String was, String is) {}

    record WrittenFund(BigDecimal was, BigDecimal is) {}

    record WrittenTeam(
            String id,
            WrittenFund fund,
            @Always List<WrittenCorrection> corrections,
            @Always List<String> entries) {
        static WrittenTeam of(Corrections all, Language language) {
            return new WrittenTeam(
                    all.team(),
                    new WrittenFund(
                            Amounts.rounded(EntryKind.FINE, all.fund().before()),
                            Amounts.rounded(EntryKind.FINE, all.fund().after())),
                    WrittenCorrection.of(all.ofTeam().corrections(), language),
                    all.ofTeam().order());
        }
    }

    record WrittenStatement(
            String agent,
            @Nullable Boolean gone,
            BigDecimal money,
            Map<EntryKind, BigDecimal> totals,
            @Always List<WrittenCorrection> corrections,
            @Always List<String> entries) {
        static WrittenStatement of(StatementCorrection one, Language language) {
            Map<EntryKind, BigDecimal> totals = new EnumMap<>(EntryKind.class);
            one.amounts().forEach((kind, amount) -> totals.put(kind, Amounts.rounded(kind, amount)));
            return new WrittenStatement(
                    one.agent(),
                    one.isGone() ? Boolean.TRUE : null,
                    Amounts.rounded(EntryKind.WAGE, one.money()),
                    totals,
                    WrittenCorrection.of(one.corrections(), language),
                    one.order());
        }
    }

    record WrittenCorrection(
            EntryKind kind,
            @Nullable String clause,
            @Nullable LocalDate date,
            @Nullable String code,
            @Nullable BigDecimal amount,
            @Nullable WrittenEntry was,
            @Nullable WrittenEntry is) {
        static List<WrittenCorrection> of(List<Correction> corrections, Language language) {
            return corrections.stream().map(one -> of(one, language)).toList();
        }

        private static WrittenCorrection of(Correction one, Language language) {
            return new WrittenCorrection(
                    one.kind(),
                    one.shown().clause().orElse(null),
                    one.shown().date().orElse(null),
                    one.shown().code().orElse(null),
                    one.amount()
                            .map(amount -> Amounts.rounded(one.kind(), amount))
                            .orElse(null),
                    one.was().map(entry -> WrittenEntry.of(entry, language)).orElse(null),
                    one.is().map(entry -> WrittenEntry.of(entry, language)).orElse(null));
        }
    }
}
