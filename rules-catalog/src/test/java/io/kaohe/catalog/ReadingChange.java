package io.kaohe.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be changed in a policy of the catalog for another reading of a clause, and what it then comes to. It
 * stands in a folder named for the policy: {@code TM4.diff}, and {@code TM4.yaml} with scenarios that hold after the
 * change and not before. The first line of the change is {@code --- } and the file; then follow the line that is
 * changed behind {@code -} and what takes its place behind {@code +}, or no such line where it is left out.
 *
 * @param diff the file with the change
 * @param policy the folder of the policy
 */
record ReadingChange(Path diff, CatalogFolder policy) {
    private static final Path ALL = Path.of("src/test/open-readings");
    private static final String END = ".diff";

    static List<ReadingChange> all() {
        return CatalogFolder.all().stream()
                .filter(folder -> Files.isDirectory(ALL.resolve(folder.toString())))
                .flatMap(folder -> files(ALL.resolve(folder.toString())).map(file -> new ReadingChange(file, folder)))
                .toList();
    }

    /** The file with the scenarios. */
    Path scenarios() {
        return diff.resolveSibling(diff.getFileName().toString().replace(END, ".yaml"));
    }

    /** Name of the file of the policy that is changed. */
    String file() {
        return lines(diff).get(0).replaceFirst("^--- ", "");
    }

    /** The line that is changed, in full. */
    String before() {
        return behind('-').get(0);
    }

    /** What takes its place: one line or none. */
    List<String> after() {
        return behind('+');
    }

    /** Copies the folder of the policy, with the change, to a folder that is there. */
    void write(Path target) throws IOException {
        try (Stream<Path> files = Files.list(policy.path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        List<String> changed = lines(policy.path().resolve(file())).stream()
                .flatMap(line -> line.equals(before()) ? after().stream() : Stream.of(line))
                .toList();
        Files.write(target.resolve(file()), changed);
    }

    /** How often the line that is changed stands in the policy's file. */
    long occurrences() {
        return lines(policy.path().resolve(file())).stream()
                .filter(line -> line.equals(before()))
                .count();
    }

    @Override
    public String toString() {
        return policy + " " + diff.getFileName().toString().replace(END, "");
    }

    private List<String> behind(char sign) {
        return lines(diff).stream()
                .skip(1)
                .filter(line -> line.charAt(0) == sign)
                .map(line -> line.substring(1))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(END)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
