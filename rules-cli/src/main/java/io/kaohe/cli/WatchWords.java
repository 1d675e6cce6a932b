package io.kaohe.cli;

import io.kaohe.text.Language;
import io.kaohe.text.Words;
import io.kaohe.watch.FileChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said while files are watched. */
final class WatchWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int MOST_FILES = 3;

    private WatchWords() {}

    /** Said between two runs. */
    static Words changed(LocalTime time, List<FileChange> changes) {
        String rule = "--- " + TIME.format(time.truncatedTo(ChronoUnit.SECONDS)) + "  ";
        int more = changes.size() - MOST_FILES;
        List<FileChange> named = changes.subList(0, Math.min(changes.size(), MOST_FILES));
        return Words.of(
                rule + said(named, Language.EN, ", ") + (more > 0 ? " and " + more + " more" : ""),
                rule + said(named, Language.ZH, "，") + (more > 0 ? "，另有 " + more + " 个文件" : ""));
    }

    private static String said(List<FileChange> changes, Language language, String comma) {
        return changes.stream().map(change -> said(change).in(language)).collect(Collectors.joining(comma));
    }

    private static Words said(FileChange change) {
        Path name = change.file().getFileName();
        return switch (change.kind()) {
            case NEW -> Words.of(name + " is new", "新增 " + name);
            case CHANGED -> Words.of(name + " changed", name + " 已修改");
            case GONE -> Words.of(name + " is gone", name + " 已删除");
        };
    }

    /** Said when a run is done, which took so long. */
    static Words watching(Collection<Path> folders, Duration took) {
        String seconds = BigDecimal.valueOf(took.toMillis(), 3)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        String names = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
        return Words.of(
                "Done in " + seconds + " s. Watching " + names + "; Ctrl-C ends.",
                "用时 " + seconds + " 秒。正在等待 " + names.replace(", ", "、") + " 的改动，按 Ctrl-C 结束。");
    }
}
