package io.kaohe.cli;

import io.kaohe.problem.KaoheException;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import io.kaohe.watch.Changes;
import io.kaohe.watch.FileChange;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Does something again whenever files change. What it finds wrong is said and does not end the watch: the next change
 * may mend it. What is said about the watch itself goes to standard error, and nothing that was said is cleared.
 */
final class Watch {
    private final Console console;
    private final Language language;
    private final Clock clock;
    private final Changes changes;
    private final Collection<Path> folders;

    Watch(Console console, Language language, Clock clock, Changes changes, Collection<Path> folders) {
        this.console = console;
        this.language = language;
        this.clock = clock;
        this.changes = changes;
        this.folders = List.copyOf(folders);
    }

    /**
     * Works, waits for a change and works again, until nothing is to be waited for any more.
     *
     * @param work returns the exit status
     * @param idle gets ready for the next change, as long as it is told that there is none yet
     * @return the exit status of the last work
     */
    int run(IntSupplier work, Consumer<BooleanSupplier> idle) {
        while (true) {
            Instant began = clock.instant();
            int status = outcome(work);
            say(WatchWords.watching(folders, Duration.between(began, clock.instant())));
            idle.accept(() -> !changes.pending());
            List<FileChange> next = changes.await();
            if (next.isEmpty()) {
                return status;
            }
            say(WatchWords.changed(LocalTime.now(clock), next));
        }
    }

    private int outcome(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (KaoheException e) {
            console.err().println(e.text(language));
            return ExitStatus.UNTESTED;
        } catch (UsageException e) {
            say(e.words());
            return ExitStatus.USAGE;
        } catch (RuntimeException e) {
            return new Failures(console).defect(e);
        }
    }

    private void say(Words words) {
        console.err().println(words.in(language));
    }
}
