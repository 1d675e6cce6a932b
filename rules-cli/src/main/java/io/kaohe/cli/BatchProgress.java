package io.kaohe.cli;

import io.kaohe.batch.MonthSources;
import io.kaohe.cli.batch.Counts;
import io.kaohe.text.Language;

/** Shows how far a batch is. */
final class BatchProgress {
    private final ProgressBar bar;
    private final MonthSources sources;
    private final Counts before;
    private final long from;

    /** @param before what is done already, and takes no time */
    BatchProgress(Console console, Language language, MonthSources sources, Counts before) {
        this.bar = ProgressBar.on(console, language);
        this.sources = sources;
        this.before = before;
        this.from = sources.position();
    }

    void show(Counts counts) {
        bar.show(
                sources.position() - from,
                sources.size() - from,
                counts.agents() - before.agents(),
                (perSecond, rest) -> BatchWords.progress(counts, perSecond, rest));
    }

    void clear() {
        bar.clear();
    }
}
