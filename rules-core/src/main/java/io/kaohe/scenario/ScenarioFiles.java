package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.document.Document;
import io.kaohe.document.DocumentException;
import io.kaohe.document.SourceText;
import io.kaohe.document.YamlDocument;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the scenarios of a policy; {@link Scenario} says how they are written. */
public final class ScenarioFiles {
    private static final String FOLDER = "scenarios";
    private static final String HEAD = "policy.yaml";

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().source())
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final Policy policy;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Scenario> scenarios = new ArrayList<>();

    private ScenarioFiles(Policy policy) {
        this.policy = policy;
    }

    /**
     * The scenarios of a folder, file by file in the order of their names: of a policy's own folder those in {@code
     * scenarios}, which need not be there, of any other those in it. Files whose name begins with a dot are passed over.
     *
     * @throws PolicyException if anything is wrong with them, with all that is
     */
    public static List<Scenario> in(Path folder, Policy policy) {
        Path files = Files.isRegularFile(folder.resolve(HEAD)) ? folder.resolve(FOLDER) : folder;
        ScenarioFiles reader = new ScenarioFiles(policy);
        if (Files.isDirectory(files)) {
            reader.addAll(files);
        } else if (files.equals(folder)) {
            reader.report("no-scenarios", folder, Words.of("there is no such folder", "没有这个文件夹"), Words.none());
        }
        return reader.end();
    }

    /**
     * The scenarios of one file.
     *
     * @throws PolicyException if anything is wrong with them, with all that is
     */
    public static List<Scenario> read(SourceText file, Policy policy) {
        ScenarioFiles reader = new ScenarioFiles(policy);
        reader.add(file);
        return reader.end();
    }

    private void addAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !name(file).startsWith(".")).sorted().forEach(this::add);
        } catch (IOException e) {
            Words message = Words.of("the folder cannot be read: ", "无法读取文件夹：").then(String.valueOf(e.getMessage()));
            report("unreadable", folder, message, Words.none());
        }
    }

    private void add(Path file) {
        if (!name(file).endsWith(".yaml")) {
            report(
                    "no-scenarios",
                    file,
                    Words.of("this is no file of scenarios", "这不是场景文件"),
                    Words.of("a file named *.yaml was meant.", "文件名应以 .yaml 结尾。"));
            return;
        }
        try {
            add(SourceText.of(file));
        } catch (DocumentException e) {
            problems.addAll(e.problems());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private void add(SourceText file) {
        try {
            Document document = YamlDocument.read(file, problems::add);
            scenarios.addAll(new ScenarioReader(document, policy, problems).read());
        } catch (DocumentException e) {
            problems.addAll(e.problems());
        }
    }

    private List<Scenario> end() {
        Map<String, Scenario> names = new HashMap<>();
        for (Scenario scenario : scenarios) {
            Scenario other = names.putIfAbsent(scenario.name(), scenario);
            if (other != null) {
                problems.add(Problem.error(
                        "duplicate-scenario",
                        scenario.place(),
                        Words.of(
                                "there is another scenario \"" + scenario.name() + "\" at "
                                        + other.place().label(),
                                other.place().label() + " 已有同名的场景“" + scenario.name() + "”")));
            }
        }
        if (!problems.isEmpty()) {
            problems.sort(BY_PLACE);
            throw new PolicyException(problems);
        }
        return List.copyOf(scenarios);
    }

    private void report(String code, Path path, Words message, Words hint) {
        problems.add(Problem.error(code, Place.at(path.toString(), ""), message).maybe(hint));
    }
}
