package io.kaohe.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.event.Listener;
import io.kaohe.event.Reload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The thread that watches pauses until it is let go on. */
@Timeout(60)
class WatchingThreadTest {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(777);

    @TempDir
    private Path folder;

    private final Semaphore looks = new Semaphore(0);
    private final CompletableFuture<Thread> thread = new CompletableFuture<>();
    private final BlockingQueue<Reload> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void write() throws IOException {
        TwoNumbers.write(folder, 1);
    }

    @Test
    void whatIsSavedIsInForceAfterAPauseWithoutAnybodysDoing() throws Exception {
        try (WatchedLibrary library = watch(told::add)) {
            TwoNumbers.write(folder, 2);
            looks.release();

            assertThat(told.take().changes()).hasSize(1);
            assertThat(library.problems()).isEmpty();
            assertThat(thread.get().isDaemon()).isTrue();
        }
    }

    @Test
    void theThreadEndsWhenTheLibraryIsClosed() throws Exception {
        WatchedLibrary library = watch(told::add);
        Thread watching = thread.get();
        library.close();
        watching.join();

        assertThat(watching.isAlive()).isFalse();
    }

    @Test
    void aListenerMayCloseTheLibrary() throws Exception {
        CompletableFuture<WatchedLibrary> opened = new CompletableFuture<>();
        opened.complete(watch(reload -> opened.join().close()));
        TwoNumbers.write(folder, 2);
        looks.release();
        thread.get().join();

        assertThat(thread.get().isAlive()).isFalse();
    }

    @Test
    void anInterruptionOfTheThreadDoesNotEndTheWatch() throws Exception {
        try (WatchedLibrary library = watch(told::add)) {
            thread.get().interrupt();
            TwoNumbers.write(folder, 2);
            looks.release();

            assertThat(told.take().changes()).hasSize(1);
            assertThat(library.problems()).isEmpty();
        }
    }

    private WatchedLibrary watch(Consumer<Reload> listener) {
        return WatchedLibrary.builder(folder)
                .every(BETWEEN_LOOKS)
                .rest(Duration.ZERO)
                .pause(millis -> {
                    if (millis == BETWEEN_LOOKS.toMillis()) {
                        thread.complete(Thread.currentThread());
                        looks.acquire();
                    }
                })
                .telling(new Listener() {
                    @Override
                    public void reloaded(Reload reload) {
                        listener.accept(reload);
                    }
                })
                .watch();
    }
}
