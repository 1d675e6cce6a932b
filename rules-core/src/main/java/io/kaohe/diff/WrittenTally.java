package io.kaohe.diff;

import io.kaohe.fact.EntryKind;
import io.kaohe.wire.Always;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rows come to as the document has it. */
record WrittenTally(
        WrittenSum money, WrittenChanges changes, @Always List<WrittenKind> kinds) {
    static WrittenTally of(Tally tally) {
        return new WrittenTally(
                WrittenSum.ofMoney(tally.money()),
                new WrittenChanges(
                        tally.count(Change.APPEARED),
                        tally.count(Change.VANISHED),
                        tally.count(Change.CHANGED),
                        tally.count(Change.REWORDED),
                        tally.count(Change.SAME)),
                tally.kinds().values().stream().map(WrittenKind::of).toList());
    }

    record WrittenChanges(int appeared, int vanished, int changed, int reworded, int same) {}

    /** @param amount of kinds that add up */
    record WrittenKind(
            EntryKind kind,
            int entriesBefore,
            int entriesAfter,
            @Nullable WrittenSum amount) {
        static WrittenKind of(KindDiff diff) {
            return new WrittenKind(
                    diff.kind(),
                    diff.entriesBefore(),
                    diff.entriesAfter(),
                    diff.kind().isTotalled() ? WrittenSum.of(diff.kind(), diff.amount()) : null);
        }
    }
}
