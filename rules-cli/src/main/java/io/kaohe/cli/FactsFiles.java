package io.kaohe.cli;

import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts documents at paths: files, and in folders all files that end {@code .json}, also in folders within. */
final class FactsFiles {
    private final List<Problem> problems = new ArrayList<>();

    private FactsFiles() {}

    /**
     * The files, as the paths name them, each once.
     *
     * @throws FactsException with all paths at which there is none
     */
    static List<String> at(Collection<String> paths) {
        FactsFiles files = new FactsFiles();
        Map<Path, String> found = new LinkedHashMap<>();
        for (String path : paths) {
            files.at(path)
                    .forEach(file -> found.putIfAbsent(file.toAbsolutePath().normalize(), file.toString()));
        }
        if (!files.problems.isEmpty()) {
            throw new FactsException(files.problems);
        }
        return List.copyOf(found.values());
    }

    private List<Path> at(String argument) {
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                return Files.exists(path) ? List.of(path) : none(argument, Reasons.MISSING);
            }
            try (Stream<Path> inside = Files.walk(path)) {
                List<Path> files = inside.filter(
                                file -> file.getFileName().toString().endsWith(".json"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
                return files.isEmpty()
                        ? none(argument, Words.of("there is no .json file in this folder", "这个文件夹里没有 .json 文件"))
                        : files;
            }
        } catch (InvalidPathException e) {
            return none(argument, Reasons.of(e));
        } catch (IOException e) {
            return none(argument, Reasons.of(e));
        }
    }

    private List<Path> none(String argument, Words message) {
        problems.add(Problem.error("unreadable", Place.at(argument, ""), message));
        return List.of();
    }
}
