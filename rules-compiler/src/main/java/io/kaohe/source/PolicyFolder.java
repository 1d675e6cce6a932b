package io.kaohe.source;

import com.google.common.collect.ImmutableMap;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a policy: {@code policy.yaml}, rule files, tables and messages, sorted by name.
 *
 * @param unreadable from the name of a file that should be one of them, and is no text, to what is wrong with it
 */
public record PolicyFolder(String name, List<SourceFile> files, Map<String, Problem> unreadable) {
    public static final String HEAD = "policy.yaml";

    private static final String SCENARIOS = "scenarios";

    /** Of a scenario file the reader of YAML says itself how long it may be. */
    private static final FolderLimits OF_SCENARIOS = new FolderLimits(8 << 20, 256 << 20);

    public PolicyFolder {
        files = List.copyOf(files);
        unreadable = ImmutableMap.copyOf(unreadable);
    }

    /** Files that could all be read. */
    public PolicyFolder(String name, List<SourceFile> files) {
        this(name, files, Map.of());
    }

    /**
     * Reads a folder; file names in messages are as seen from where the path leads.
     *
     * @throws PolicyException if the folder or one of the files cannot be read
     */
    public static PolicyFolder read(Path folder) {
        return read(folder, FolderLimits.DEFAULT);
    }

    /**
     * Reads a folder whose files are no larger than the limits allow.
     *
     * @throws PolicyException if the folder or one of the files cannot be read, or is too large
     */
    public static PolicyFolder read(Path folder, FolderLimits limits) {
        PolicyFolder read = open(folder, limits);
        requireReadable(read.unreadable);
        return read;
    }

    /**
     * Reads a folder as far as it can be read.
     *
     * @throws PolicyException if the folder cannot be read
     */
    public static PolicyFolder open(Path folder) {
        return open(folder, FolderLimits.DEFAULT);
    }

    private static PolicyFolder open(Path folder, FolderLimits limits) {
        Map<String, Problem> unreadable = new TreeMap<>();
        List<SourceFile> files = read(folder, "", PolicyFolder::isOfPolicy, limits, unreadable);
        return new PolicyFolder(String.valueOf(folder.getFileName()), files, unreadable);
    }

    /** The files of the scenarios of a policy's folder, sorted by name; none if it has no scenarios. */
    public static List<SourceFile> scenarios(Path folder) {
        Path scenarios = folder.resolve(SCENARIOS);
        if (!Files.isDirectory(scenarios)) {
            return List.of();
        }
        Map<String, Problem> unreadable = new TreeMap<>();
        List<SourceFile> files =
                read(scenarios, SCENARIOS + "/", path -> path.toString().endsWith(".yaml"), OF_SCENARIOS, unreadable);
        requireReadable(unreadable);
        return files;
    }

    private static void requireReadable(Map<String, Problem> unreadable) {
        if (!unreadable.isEmpty()) {
            throw new PolicyException(List.copyOf(unreadable.values()));
        }
    }

    private static List<SourceFile> read(
            Path folder, String before, Predicate<Path> which, FolderLimits limits, Map<String, Problem> unreadable) {
        List<SourceFile> files = new ArrayList<>();
        long all = 0;
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(which).sorted().toList()) {
                String name = before + path.getFileName();
                List<Problem> problems = new ArrayList<>();
                long size = Files.size(path);
                all += size;
                if (size > limits.file() || all > limits.folder()) {
                    unreadable.put(name, tooLarge(path, size > limits.file(), limits));
                    continue;
                }
                FileText.of(Files.readAllBytes(path), path.toString(), problems)
                        .ifPresent(text -> files.add(new SourceFile(name, path.toString(), text)));
                problems.forEach(problem -> unreadable.put(name, problem));
            }
        } catch (IOException e) {
            throw PolicyException.of(
                    "unreadable",
                    Words.of(
                            "the folder " + folder + " cannot be read: " + e.getMessage(),
                            "无法读取文件夹 " + folder + "：" + e.getMessage()));
        }
        return files;
    }

    private static Problem tooLarge(Path path, boolean alone, FolderLimits limits) {
        return Problem.error(
                "beyond-limit",
                Place.at(path.toString(), ""),
                alone
                        ? Words.of(
                                "the file has more than " + limits.file() + " bytes", "文件超过 " + limits.file() + " 字节")
                        : Words.of(
                                "with this file the folder has more than " + limits.folder() + " bytes",
                                "加上这个文件，文件夹超过 " + limits.folder() + " 字节"));
    }

    public List<SourceFile> rules() {
        return files.stream().filter(file -> file.name().endsWith(".drl")).toList();
    }

    public List<SourceFile> tables() {
        return files.stream().filter(file -> file.name().endsWith(".csv")).toList();
    }

    public Optional<SourceFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** The same folder with another text of one of its files. */
    public PolicyFolder with(SourceFile changed) {
        return new PolicyFolder(
                name,
                files.stream()
                        .map(file -> file.name().equals(changed.name()) ? changed : file)
                        .toList());
    }

    private static boolean isOfPolicy(Path path) {
        String name = path.getFileName().toString();
        return Files.isRegularFile(path)
                && !name.startsWith(".")
                && (name.equals(HEAD)
                        || name.endsWith(".drl")
                        || name.endsWith(".csv")
                        || name.endsWith(".properties"));
    }
}
