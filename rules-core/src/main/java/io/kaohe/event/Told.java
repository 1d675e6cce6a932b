package io.kaohe.event;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who are told, and the stopwatch that measures for them. Nothing else in the library looks at it. Immutable.
 */
public final class Told {
    private static final Logger LOG = LoggerFactory.getLogger("io.kaohe.event");
    private static final Told NOBODY = new Told(ImmutableList.of(), System::nanoTime);

    private final ImmutableList<Listener> listeners;
    private final LongSupplier nanoseconds;

    private Told(ImmutableList<Listener> listeners, LongSupplier nanoseconds) {
        this.listeners = listeners;
        this.nanoseconds = nanoseconds;
    }

    /** Nobody, and the stopwatch of the virtual machine. */
    public static Told nobody() {
        return NOBODY;
    }

    /** These and another. */
    public Told and(Listener listener) {
        return new Told(
                ImmutableList.<Listener>builder()
                        .addAll(listeners)
                        .add(listener)
                        .build(),
                nanoseconds);
    }

    /** The same, by another stopwatch. */
    public Told by(LongSupplier nanoseconds) {
        return new Told(listeners, nanoseconds);
    }

    public boolean isAnybody() {
        return !listeners.isEmpty();
    }

    /** A moment, for {@link #since}. */
    public long now() {
        return nanoseconds.getAsLong();
    }

    public Duration since(long moment) {
        return Duration.ofNanos(nanoseconds.getAsLong() - moment);
    }

    /** Tells each of them. What one throws is logged without its words, which may quote facts. */
    public void tell(Consumer<Listener> event) {
        for (Listener listener : listeners) {
            try {
                event.accept(listener);
            } catch (Exception | LinkageError e) {
                LOG.warn(
                        "a listener, {}, threw {}",
                        listener.getClass().getName(),
                        e.getClass().getName());
                LOG.debug("a listener threw", e);
            }
        }
    }
}
