package io.kaohe.watch;

import java.nio.file.Path;

/** That a file is another than before. */
public record FileChange(Path file, Kind kind) {
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }
}
