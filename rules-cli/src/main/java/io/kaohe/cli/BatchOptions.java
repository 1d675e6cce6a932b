package io.kaohe.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of {@code settle} for many months at once. */
final class BatchOptions {
    static final int MIB = 1 << 20;

    @Option(
            names = "--in",
            paramLabel = "DIR|FILE",
            description = "Settle many months, several at once: the .json files of a folder, in the order of their"
                    + " names, or the lines of a file (.ndjson, .ndjson.gz), each a facts/1 document. Each becomes a"
                    + " line of -o, as json or csv, in the same order; one that is rejected does not stop the rest.")
    private Optional<Path> in = Optional.empty();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "With --in: where rejected documents go, each a line (rejected/1) with all that is wrong."
                            + " Default: the file of -o with .rejects.ndjson behind its name. Without any there is no such file.")
    private Optional<Path> rejects = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --in: settle so many months at once. Default: one for each processor.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--resume",
            description = "With --in: go on where the same command was killed; what comes of both is what one alone had"
                    + " written, to the byte. If there is nothing to go on with, begin.")
    private boolean resume;

    @Option(
            names = "--checkpoint",
            paramLabel = "MIB",
            description = "With --in: note after so much output, in MiB, how far it is. Default: 32.")
    private Optional<Integer> checkpoint = Optional.empty();

    boolean isAsked() {
        return in.isPresent();
    }

    /** Whether there is an option that says nothing without {@code --in}. */
    boolean isSuperfluous() {
        return in.isEmpty() && (rejects.isPresent() || threads.isPresent() || checkpoint.isPresent() || resume);
    }

    Path in() {
        return in.orElseThrow();
    }

    /** @param output the file of {@code -o} */
    Path rejects(Path output) {
        return rejects.orElseGet(() -> output.resolveSibling(output.getFileName() + ".rejects.ndjson"));
    }

    int threads() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }

    boolean resume() {
        return resume;
    }

    /** Every how many bytes of output there is a checkpoint. */
    long step() {
        return (long) MIB * checkpoint.orElse(32);
    }

    /** Whether every number is one that can be meant. */
    boolean areNumbersSound() {
        return threads.orElse(1) > 0 && checkpoint.orElse(1) > 0;
    }
}
