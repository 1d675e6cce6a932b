package io.kaohe.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Looks at files again and again. A few dozen files are looked at in no time, and this sees what notifications miss:
 * folders of a network, of a container's host, and those that are not there yet.
 */
public final class PolledChanges implements Changes {
    private static final long BETWEEN_LOOKS = 60;

    /** An editor that writes a file anew, or several files, is done when nothing has changed for so long. */
    private static final long AT_REST = 25;

    private final Collection<Path> folders;
    private final Pause pause;
    private Snapshot last;

    /** Changes from now on. */
    public PolledChanges(Collection<Path> folders, Pause pause) {
        this.folders = List.copyOf(folders);
        this.pause = pause;
        this.last = Snapshot.of(folders);
    }

    @Override
    public List<FileChange> await() {
        try {
            Snapshot now = Snapshot.of(folders);
            while (true) {
                boolean changed = !now.equals(last);
                Snapshot next = after(changed ? AT_REST : BETWEEN_LOOKS);
                if (changed && next.equals(now)) {
                    List<FileChange> changes = now.since(last);
                    last = now;
                    return changes;
                }
                now = next;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    @Override
    public boolean pending() {
        return !Snapshot.of(folders).equals(last);
    }

    private Snapshot after(long millis) throws InterruptedException {
        pause.millis(millis);
        return Snapshot.of(folders);
    }
}
