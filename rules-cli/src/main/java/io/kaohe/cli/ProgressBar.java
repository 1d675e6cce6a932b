package io.kaohe.cli;

import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on standard error that says how far the work is, written over and over; only on a terminal. */
final class ProgressBar {
    private static final int CELLS = 24;

    private final PrintStream err;
    private final boolean shown;
    private final Language language;
    private final LongSupplier nanoTime;
    private final long began;
    private int width;

    ProgressBar(PrintStream err, boolean shown, Language language, LongSupplier nanoTime) {
        this.err = err;
        this.shown = shown;
        this.language = language;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    static ProgressBar on(Console console, Language language) {
        return new ProgressBar(console.err(), console.terminal(), language, System::nanoTime);
    }

    /** Shows that so much of all is done. */
    synchronized void show(int done, int all) {
        if (!shown) {
            return;
        }
        long millis = Math.max(TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - began), 1);
        long perSecond = done * TimeUnit.SECONDS.toMillis(1) / millis;
        long rest = TimeUnit.MILLISECONDS.toSeconds(millis * (all - done) / Math.max(done, 1));
        int full = all == 0 ? CELLS : (int) ((long) CELLS * done / all);
        String line = "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] "
                + MutateWords.progress(done, all, perSecond, "%d:%02d".formatted(rest / 60, rest % 60))
                        .in(language);
        err.print("\r" + DisplayWidth.padRight(line, width));
        err.flush();
        width = DisplayWidth.of(line);
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }
}
