package io.kaohe.source;

import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a policy: {@code policy.yaml}, rule files, tables and messages, sorted by name. */
public record PolicyFolder(String name, List<SourceFile> files) {
    public static final String HEAD = "policy.yaml";

    private static final String SCENARIOS = "scenarios";

    /** Reads a folder; file names in messages are as seen from where the path leads. */
    public static PolicyFolder read(Path folder) {
        return new PolicyFolder(String.valueOf(folder.getFileName()), read(folder, "", PolicyFolder::isOfPolicy));
    }

    /** The files of the scenarios of a policy's folder, sorted by name; none if it has no scenarios. */
    public static List<SourceFile> scenarios(Path folder) {
        Path scenarios = folder.resolve(SCENARIOS);
        return Files.isDirectory(scenarios)
                ? read(scenarios, SCENARIOS + "/", path -> path.toString().endsWith(".yaml"))
                : List.of();
    }

    private static List<SourceFile> read(Path folder, String before, Predicate<Path> which) {
        List<Problem> problems = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(which).sorted().toList()) {
                readText(path, problems)
                        .ifPresent(
                                text -> files.add(new SourceFile(before + path.getFileName(), path.toString(), text)));
            }
        } catch (IOException e) {
            throw PolicyException.of(
                    "unreadable",
                    Words.of(
                            "the folder " + folder + " cannot be read: " + e.getMessage(),
                            "无法读取文件夹 " + folder + "：" + e.getMessage()));
        }
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        return files;
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
                && (name.equals(HEAD)
                        || name.endsWith(".drl")
                        || name.endsWith(".csv")
                        || name.endsWith(".properties"));
    }

    private static Optional<String> readText(Path path, List<Problem> problems) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            problems.add(Problem.error(
                    "no-utf-8", Place.at(path.toString(), ""), Words.of("the file is not in UTF-8", "文件不是 UTF-8 编码")));
            return Optional.empty();
        }
    }
}
