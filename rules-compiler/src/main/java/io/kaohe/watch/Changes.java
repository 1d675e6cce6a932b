package io.kaohe.watch;

import java.util.List;

/** What changes among the files that are watched. */
public interface Changes {
    /** Waits until files change, and then until they are at rest; nothing when there is nothing more to wait for. */
    List<FileChange> await();

    /** Whether files have changed since {@link #await} returned. */
    boolean pending();
}
