package io.kaohe.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a cache, one an entry. An entry is written beside its place and moved there at once, so that no process
 * ever sees half of one. Files that are no entries are left alone.
 */
final class CacheFolder {
    static final int MOST_ENTRIES = 200;

    private static final int MOST_BYTES = 64 << 20;
    private static final String ENTRY = ".kaohe-policy";
    private static final Pattern ENTRY_NAME = Pattern.compile("[0-9a-f]{64}\\.kaohe-policy");
    private static final Pattern UNFINISHED_NAME = Pattern.compile("[0-9a-f]{64}\\.kaohe-policy\\.[0-9a-f-]{36}\\.tmp");

    /** Nobody writes at an entry for so long: what is unfinished then was left by a process that died. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path folder;

    CacheFolder(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> read(CacheKey key) {
        Path file = folder.resolve(key.digest() + ENTRY);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    void write(CacheKey key, byte[] entry) {
        Path file = folder.resolve(key.digest() + ENTRY);
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(folder);
            try {
                Files.write(unfinished, entry, StandardOpenOption.CREATE_NEW);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            tidy(Files.getLastModifiedTime(file));
        } catch (IOException | SecurityException e) {
            // The next one compiles again. Nothing else depends on it.
        }
    }

    /** Takes away the oldest entries where there are too many, and what was left behind unfinished. */
    private void tidy(FileTime now) throws IOException {
        List<Found> entries = new ArrayList<>();
        for (Found found : found()) {
            if (ENTRY_NAME.matcher(found.name()).matches()) {
                entries.add(found);
            } else if (UNFINISHED_NAME.matcher(found.name()).matches()
                    && found.written().toInstant().plus(LEFT_BEHIND).isBefore(now.toInstant())) {
                Files.deleteIfExists(found.file());
            }
        }
        entries.sort(Comparator.comparing(Found::written).thenComparing(Found::name));
        for (Found entry : entries.subList(0, Math.max(entries.size() - MOST_ENTRIES, 0))) {
            Files.deleteIfExists(entry.file());
        }
    }

    private List<Found> found() throws IOException {
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                found.add(new Found(file, Files.getLastModifiedTime(file)));
            }
        }
        return found;
    }

    private record Found(Path file, FileTime written) {
        String name() {
            return file.getFileName().toString();
        }
    }
}
