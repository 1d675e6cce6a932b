package io.kaohe.diff;

import io.kaohe.text.Language;
import io.kaohe.wire.Always;
import io.kaohe.wire.WrittenEntry;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month that was compared, as the document has it: of its statements those that are not the same to the letter. */
record WrittenMonth(
        String source,
        YearMonth period,
        String team,
        WrittenVersion before,
        WrittenVersion after,
        WrittenSum fund,
        @Always List<WrittenStatement> statements) {
    static WrittenMonth of(ComparedMonth month, Language language) {
        return new WrittenMonth(
                month.source(),
                month.diff().period(),
                month.diff().team(),
                WrittenVersion.of(month.before(), language),
                WrittenVersion.of(month.after(), language),
                WrittenSum.ofMoney(month.diff().fund()),
                month.diff()
                        .all()
                        .filter(statement -> !statement.changes().isEmpty())
                        .map(statement -> WrittenStatement.of(statement, language))
                        .toList());
    }

    record WrittenVersion(
            String name,
            String id,
            YearMonth effective,
            String title,
            String fingerprint,
            @Always List<WrittenSetting> settings) {
        static WrittenVersion of(PolicyVersion version, Language language) {
            return new WrittenVersion(
                    version.name(),
                    version.id(),
                    version.effective(),
                    version.title().in(language),
                    version.fingerprint(),
                    version.settings().entrySet().stream()
                            .map(setting -> new WrittenSetting(setting.getKey(), setting.getValue()))
                            .toList());
        }
    }

    record WrittenSetting(String name, String value) {}

    /** @param agent of an agent's statement; without it, it is the team's */
    record WrittenStatement(
            @Nullable String agent,
            String name,
            WrittenSum money,
            @Always List<WrittenRow> entries) {
        static WrittenStatement of(StatementDiff statement, Language language) {
            return new WrittenStatement(
                    statement.isOfAgent() ? statement.agent() : null,
                    statement.name(),
                    WrittenSum.ofMoney(statement.tally().money()),
                    statement.changes().stream()
                            .map(row -> WrittenRow.of(row, language))
                            .toList());
        }
    }

    record WrittenRow(
            Change change,
            List<Aspect> aspects,
            WrittenSum money,
            @Nullable WrittenEntry before,
            @Nullable WrittenEntry after) {
        static WrittenRow of(EntryDiff row, Language language) {
            return new WrittenRow(
                    row.change(),
                    List.copyOf(row.aspects()),
                    WrittenSum.ofMoney(row.money()),
                    row.before().map(entry -> WrittenEntry.of(entry, language)).orElse(null),
                    row.after().map(entry -> WrittenEntry.of(entry, language)).orElse(null));
        }
    }
}
