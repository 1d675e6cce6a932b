package io.kaohe.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command's output goes: to standard output, or to a file that is named. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output: whole, or not at all.")
    private Optional<Path> file = Optional.empty();

    /** The file, if one is named. */
    Optional<Path> file() {
        return file;
    }

    Destination destination(Console console) {
        return file.map(Destination::file).orElseGet(() -> Destination.standardOutput(console.out()));
    }
}
