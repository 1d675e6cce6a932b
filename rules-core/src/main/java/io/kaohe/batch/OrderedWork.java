package io.kaohe.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work on one thing after the other, several at once, and gives what comes of it in their order. Things are
 * taken in advance as long as they are not too many and not too heavy together, those under way and those whose results
 * wait included; one that is too heavy alone is taken alone. For one thread, which also takes the things.
 */
final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {
    private final Iterator<? extends T> things;
    private final ToLongFunction<? super T> weight;
    private final Function<? super T, ? extends R> work;
    private final int most;
    private final long heaviest;
    private final ExecutorService workers;
    private final Deque<Taken<R>> taken = new ArrayDeque<>();
    private long heavy;
    private @Nullable T waiting;
    private @Nullable RuntimeException failure;

    private record Taken<R>(long weight, Future<R> result) {}

    /**
     * @param most how many are taken at once
     * @param heaviest how heavy they may be together
     */
    OrderedWork(
            Iterator<? extends T> things,
            ToLongFunction<? super T> weight,
            Function<? super T, ? extends R> work,
            int threads,
            int most,
            long heaviest) {
        this.things = things;
        this.weight = weight;
        this.work = work;
        this.most = most;
        this.heaviest = heaviest;
        this.workers = Executors.newFixedThreadPool(threads, OrderedWork::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kaohe-batch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        take();
        if (!taken.isEmpty()) {
            return true;
        }
        close();
        if (failure != null) {
            throw failure;
        }
        return false;
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Taken<R> first = taken.remove();
        heavy -= first.weight();
        return result(first.result());
    }

    /** Whoever waits for a thing longer than it takes to do one has nothing to gain from taking more of them. */
    private void take() {
        while (failure == null && taken.size() < most && (waiting != null || isMore())) {
            T thing = waiting;
            if (thing == null) {
                return;
            }
            long weighs = weight.applyAsLong(thing);
            if (!taken.isEmpty() && heavy + weighs > heaviest) {
                return;
            }
            waiting = null;
            heavy += weighs;
            taken.add(new Taken<>(weighs, workers.submit(() -> work.apply(thing))));
        }
    }

    /** That no more can be read is only said when what was read before is through. */
    private boolean isMore() {
        try {
            waiting = things.hasNext() ? things.next() : null;
        } catch (RuntimeException e) {
            failure = e;
        }
        return waiting != null;
    }

    private R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            close();
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while months are settled", e);
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
