package io.kaohe.watch;

import io.kaohe.source.PolicyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of policies and their scenarios at one moment, as far as can be told without reading them. */
record Snapshot(SortedMap<Path, Stamp> files) {
    private static final String SCENARIOS = "scenarios";
    private static final List<String> ENDINGS = List.of(".yaml", ".drl", ".csv", ".properties");

    /** @param key tells a file from another that was put in its place; not known on every system */
    private record Stamp(
            long size, FileTime modified, @Nullable Object key) {}

    /** @param folders each a policy's folder or a folder of such folders; it need not be there */
    static Snapshot of(Collection<Path> folders) {
        SortedMap<Path, Stamp> files = new TreeMap<>();
        for (Path folder : folders) {
            for (Path policy : policies(folder)) {
                addAll(policy, files);
                addAll(policy.resolve(SCENARIOS), files);
            }
        }
        return new Snapshot(files);
    }

    /** What is other than in an earlier snapshot, by file. */
    List<FileChange> since(Snapshot before) {
        Set<Path> all = new TreeSet<>(before.files.keySet());
        all.addAll(files.keySet());
        List<FileChange> changes = new ArrayList<>();
        for (Path file : all) {
            Stamp then = before.files.get(file);
            Stamp now = files.get(file);
            if (then == null) {
                changes.add(new FileChange(file, FileChange.Kind.NEW));
            } else if (now == null) {
                changes.add(new FileChange(file, FileChange.Kind.GONE));
            } else if (!Objects.equals(then, now)) {
                changes.add(new FileChange(file, FileChange.Kind.CHANGED));
            }
        }
        return changes;
    }

    private static List<Path> policies(Path folder) {
        return isPolicy(folder)
                ? List.of(folder)
                : inside(folder).stream().filter(Snapshot::isPolicy).toList();
    }

    private static boolean isPolicy(Path folder) {
        return Files.isRegularFile(folder.resolve(PolicyFolder.HEAD));
    }

    private static void addAll(Path folder, SortedMap<Path, Stamp> files) {
        for (Path file : inside(folder)) {
            String name = file.getFileName().toString();
            if (!name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith)) {
                add(file, files);
            }
        }
    }

    private static void add(Path file, SortedMap<Path, Stamp> files) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (found.isRegularFile()) {
                files.put(file, new Stamp(found.size(), found.lastModifiedTime(), found.fileKey()));
            }
        } catch (IOException e) {
            // It went away while the folder was being looked through: the next snapshot does not list it.
            files.remove(file);
        }
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
