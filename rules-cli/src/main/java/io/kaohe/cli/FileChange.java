package io.kaohe.cli;

import java.nio.file.Path;

/** That a file is another than before. */
record FileChange(Path file, Kind kind) {
    enum Kind {
        NEW,
        CHANGED,
        GONE
    }
}
