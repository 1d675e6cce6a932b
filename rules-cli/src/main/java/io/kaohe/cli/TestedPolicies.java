package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.scenario.PolicyScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Policies of folders with their scenarios. What is wrong with any of them is found before a scenario runs. */
final class TestedPolicies {
    private static final String HEAD = "policy.yaml";

    private final EditedPolicies edited;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PolicyScenarios> scenarios = new ArrayList<>();
    private final Map<String, Path> folders = new HashMap<>();

    private TestedPolicies(EditedPolicies edited) {
        this.edited = edited;
    }

    /**
     * The scenarios of all policies, which stand among those of the catalog as they do when a month is settled.
     *
     * @param folders each a policy's folder or a folder of such folders
     * @param edited the same policies as they were tested before
     * @throws PolicyException with all that is wrong with the files, if anything is
     */
    static TestedPolicies in(Collection<Path> folders, EditedPolicies edited) {
        TestedPolicies policies = new TestedPolicies(edited);
        Map<Path, Policy> compiled = policies.compiled(policies.paths(folders));
        policies.scenarios.addAll(policies.scenarios(compiled));
        compiled.forEach((path, policy) -> policies.folders.put(policy.id() + "@" + policy.effective(), path));
        if (!policies.problems.isEmpty()) {
            throw new PolicyException(policies.problems);
        }
        return policies;
    }

    List<PolicyScenarios> scenarios() {
        return scenarios;
    }

    /** The folder that a policy was compiled from. */
    Path folder(Policy policy) {
        return Objects.requireNonNull(folders.get(policy.id() + "@" + policy.effective()));
    }

    /** The folders of policies, each once, however it is named. */
    private Collection<Path> paths(Collection<Path> folders) {
        Map<Path, Path> paths = new LinkedHashMap<>();
        folders.stream()
                .flatMap(folder -> paths(folder).stream())
                .forEach(path -> paths.putIfAbsent(path.toAbsolutePath().normalize(), path));
        return paths.values();
    }

    /** The folders of policies in a folder; itself if it is one, or has none and is to be complained of. */
    private List<Path> paths(Path folder) {
        if (isPolicy(folder) || !Files.isDirectory(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> paths = inside.filter(TestedPolicies::isPolicy).sorted().toList();
            return paths.isEmpty() ? List.of(folder) : paths;
        } catch (IOException e) {
            problems.add(Problem.error("unreadable", Place.at(folder.toString(), ""), Reasons.of(e)));
            return List.of();
        }
    }

    private Map<Path, Policy> compiled(Collection<Path> paths) {
        Map<Path, Policy> compiled = new LinkedHashMap<>();
        for (Path path : paths) {
            checked(() -> edited.in(path).read()).ifPresent(policy -> compiled.put(path, policy));
        }
        return compiled;
    }

    private List<PolicyScenarios> scenarios(Map<Path, Policy> compiled) {
        List<PolicyScenarios> all = new ArrayList<>();
        checked(() -> PolicyOptions.withCatalog(PolicyLibrary.of(compiled.values())))
                .ifPresent(library -> compiled.forEach((path, policy) -> checked(
                                () -> PolicyScenarios.in(path, version(library, policy)))
                        .ifPresent(all::add)));
        return all;
    }

    /** The same policy, which in a library knows the clauses of the others. */
    private static Policy version(PolicyLibrary library, Policy policy) {
        return library.inForce(policy.id(), policy.effective());
    }

    private <T> Optional<T> checked(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (KaoheException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static boolean isPolicy(Path folder) {
        return Files.isRegularFile(folder.resolve(HEAD));
    }
}
