package io.kaohe.cli;

import io.kaohe.cli.batch.Counts;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.Locale;

/** What is said about a batch. */
final class BatchWords {
    private BatchWords() {}

    /** How far it is, and for how long yet. */
    static Words progress(Counts counts, long perSecond, String rest) {
        return Words.of(
                "%s, %s agent-months a second, %s to go"
                        .formatted(counted(counts.documents(), "document"), number(perSecond), rest),
                "已处理 %s 份数据，每秒 %s 人月，预计还需 %s".formatted(number(counts.documents()), number(perSecond), rest));
    }

    /**
     * What came of it.
     *
     * @param before what an earlier process had done
     * @param millis how long this one took
     */
    static Words summary(Counts all, Counts before, long millis, int threads, Path rejects) {
        Words settled = Words.of(
                "%s: %s settled, %s rejected"
                        .formatted(counted(all.documents(), "document"), number(all.settled()), number(all.rejected())),
                "共 %s 份数据：结算 %s 份，拒绝 %s 份"
                        .formatted(number(all.documents()), number(all.settled()), number(all.rejected())));
        if (all.rejected() > 0) {
            settled = settled.then(Words.of(" (see " + rejects + ")", "（见 " + rejects + "）"));
        }
        settled = settled.then(Words.of(
                "\n%s, %s".formatted(counted(all.agents(), "agent-month"), counted(all.entries(), "entry", "entries")),
                "\n%s 人月，%s 个条目".formatted(number(all.agents()), number(all.entries()))));
        if (before.documents() > 0) {
            settled = settled.then(Words.of(
                    "\n%s of them before this run".formatted(counted(before.documents(), "document")),
                    "\n其中 %s 份数据在本次运行之前已完成".formatted(number(before.documents()))));
        }
        long perSecond = ((all.agents() - before.agents()) * 1000 + millis - 1) / Math.max(millis, 1);
        String seconds = "%d.%d".formatted(millis / 1000, millis % 1000 / 100);
        return settled.then(Words.of(
                "\n%s s on %s, %s agent-months a second"
                        .formatted(seconds, counted(threads, "thread"), number(perSecond)),
                "\n用时 %s 秒，%d 个线程，每秒 %s 人月".formatted(seconds, threads, number(perSecond))));
    }

    private static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(long count, String one, String several) {
        return number(count) + " " + (count == 1 ? one : several);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
