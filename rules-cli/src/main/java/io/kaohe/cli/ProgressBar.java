package io.kaohe.cli;

import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on standard error that says how far the work is, written over and over, but not more often than an eye can
 * follow; only on a terminal.
 */
final class ProgressBar {
    private static final int CELLS = 24;
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintStream err;
    private final boolean shown;
    private final Language language;
    private final LongSupplier nanoTime;
    private final long began;
    private long next;
    private int width;

    /** What stands beside the bar. */
    @FunctionalInterface
    interface Wording {
        /** @param rest in minutes and seconds */
        Words say(long perSecond, String rest);
    }

    ProgressBar(PrintStream err, boolean shown, Language language, LongSupplier nanoTime) {
        this.err = err;
        this.shown = shown;
        this.language = language;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.next = began;
    }

    static ProgressBar on(Console console, Language language) {
        return new ProgressBar(console.err(), console.terminal(), language, System::nanoTime);
    }

    /**
     * Shows that so much of all is done since the bar was made.
     *
     * @param counted how many things that is, for the rate
     */
    synchronized void show(long done, long all, long counted, Wording wording) {
        long now = nanoTime.getAsLong();
        if (!shown || now - next < 0) {
            return;
        }
        next = now + INTERVAL;
        long millis = Math.max(TimeUnit.NANOSECONDS.toMillis(now - began), 1);
        long perSecond = counted * TimeUnit.SECONDS.toMillis(1) / millis;
        long rest = done == 0 ? 0 : TimeUnit.MILLISECONDS.toSeconds(millis) * (all - done) / done;
        int full = all == 0 ? CELLS : (int) (CELLS * Math.min(done, all) / all);
        String line = "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] "
                + wording.say(perSecond, "%d:%02d".formatted(rest / 60, rest % 60))
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
