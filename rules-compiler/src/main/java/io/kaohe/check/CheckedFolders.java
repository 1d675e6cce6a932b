package io.kaohe.check;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.check.Finding.Spot;
import io.kaohe.compiler.Analysis;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the policies in folders and checks them together. */
final class CheckedFolders {
    private final PolicyLibrary beside;
    private final Map<Path, Analysis> analyses = new LinkedHashMap<>();

    CheckedFolders(PolicyLibrary beside) {
        this.beside = beside;
    }

    List<PolicyCheck> check(Collection<Path> folders) {
        Map<Path, Path> paths = new LinkedHashMap<>();
        folders.stream()
                .flatMap(folder -> policies(folder).stream())
                .forEach(path -> paths.putIfAbsent(path.toAbsolutePath().normalize(), path));
        paths.values().forEach(path -> analyses.put(path, Analysis.of(PolicyFolder.open(path))));
        Map<Path, Finding> duplicates = duplicates();
        return analyses.keySet().stream()
                .map(path -> check(path, Optional.ofNullable(duplicates.get(path))))
                .toList();
    }

    private PolicyCheck check(Path path, Optional<Finding> duplicate) {
        Analysis analysis = java.util.Objects.requireNonNull(analyses.get(path));
        Accepting accepting = new Accepting(analysis);
        List<Finding> found = new ArrayList<>(new Findings(path, analysis, library(path)).all());
        duplicate.ifPresent(found::add);
        Optional<PolicyDefinition> head = analysis.definition();
        return new PolicyCheck(
                path.toString(),
                head.map(PolicyDefinition::id),
                head.map(PolicyDefinition::effective),
                accepting.sift(found).stream().sorted(PolicyCheck.ORDER).toList(),
                accepting.accepted());
    }

    /** The policy of a folder and those that it stands beside, each of its id and month once. */
    private PolicyLibrary library(Path path) {
        Map<String, Policy> own = new TreeMap<>();
        analyses.forEach((folder, analysis) -> ScenarioFindings.policy(analysis)
                .ifPresent(policy -> own.merge(
                        version(policy.id(), policy.effective()),
                        policy,
                        (one, other) -> folder.equals(path) ? other : one)));
        Optional.ofNullable(analyses.get(path))
                .flatMap(ScenarioFindings::policy)
                .ifPresent(policy -> own.put(version(policy.id(), policy.effective()), policy));
        return beside.without(own.values().stream().map(Policy::id).collect(Collectors.toSet()))
                .plus(PolicyLibrary.of(own.values()));
    }

    private static String version(String id, Object effective) {
        return id + "@" + effective;
    }

    /** Policies of the same id and month, but for the first of them. */
    private Map<Path, Finding> duplicates() {
        Map<String, Path> seen = new TreeMap<>();
        Map<Path, Finding> duplicates = new LinkedHashMap<>();
        analyses.forEach((path, analysis) -> analysis.head().ifPresent(head -> {
            String version = version(head.definition().id(), head.definition().effective());
            Path other = seen.putIfAbsent(version, path);
            if (other != null) {
                duplicates.put(
                        path,
                        Finding.of(Problem.error(
                                "duplicate-policy",
                                Spot.of(head.document()
                                                .place("", head.document().root()))
                                        .place(),
                                Words.of(
                                        "the policy in " + other
                                                + " has the same id and is in force from the same month on",
                                        "文件夹 " + other + " 中的制度编号相同，生效月份也相同"))));
            }
        }));
        return duplicates;
    }

    /** The folders of policies at a path; one with rules and without a head is taken for one. */
    private static List<Path> policies(Path folder) {
        if (isPolicy(folder)) {
            return List.of(folder);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                List<Path> paths = inside.sorted().toList();
                List<Path> policies =
                        paths.stream().filter(CheckedFolders::isPolicy).toList();
                if (!policies.isEmpty()) {
                    return policies;
                }
                if (paths.stream().anyMatch(path -> path.toString().endsWith(".drl"))) {
                    return List.of(folder);
                }
            } catch (IOException e) {
                throw PolicyException.of(
                        "unreadable",
                        Words.of(
                                "the folder " + folder + " cannot be read: " + e.getMessage(),
                                "无法读取文件夹 " + folder + "：" + e.getMessage()));
            }
        }
        throw PolicyException.of(
                "no-policy",
                Words.of("there is no policy in " + folder, folder + " 中没有制度"),
                Words.of(
                        "a folder with a file policy.yaml, or a folder of such folders, was meant.",
                        "应为含有 policy.yaml 的文件夹，或装有这种文件夹的文件夹。"));
    }

    private static boolean isPolicy(Path folder) {
        return Files.isRegularFile(folder.resolve(PolicyFolder.HEAD));
    }
}
