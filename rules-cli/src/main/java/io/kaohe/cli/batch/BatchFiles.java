package io.kaohe.cli.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a batch's output, and those beside it that are there as long as it is not complete.
 *
 * @param output where the settlements go
 * @param rejects where the rejected documents go
 */
public record BatchFiles(Path output, Path rejects) {
    /** What is written until it is complete, and then moved to the file. */
    static Path part(Path file) {
        return beside(file, ".part");
    }

    /** How far the batch is. */
    Path journal() {
        return beside(output, ".journal");
    }

    /** The next journal, before it takes the place of the last. */
    Path nextJournal() {
        return beside(output, ".journal.tmp");
    }

    /** Those files of a batch that did not come to its end that are there. */
    public List<Path> leftOver() {
        return Stream.of(part(output), part(rejects), journal())
                .filter(Files::exists)
                .toList();
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
