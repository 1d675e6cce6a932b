package io.kaohe.mutation;

import com.google.common.collect.Lists;
import com.google.common.util.concurrent.Uninterruptibles;
import io.kaohe.Policy;
import io.kaohe.compiler.Acceptance;
import io.kaohe.compiler.Analysis;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Mutation testing of policies: changes one thing at a time in rules, tables and defaults, and runs the scenarios until
 * one of them fails. A change that none of them notices is a survivor: a scenario is missing. Immutable.
 *
 * <pre>{@code
 * MutationReport report = MutationTesting.of(Map.of(folder, PolicyScenarios.in(folder, policy))).run();
 * report.policies().get(0).survivors().forEach(mutant -> System.out.println(mutant.mutant().place().label()));
 * }</pre>
 */
public final class MutationTesting {
    /** How many mutants are compiled together. */
    private static final int BATCH = 40;

    private final Map<Path, PolicyScenarios> policies;
    private final String filter;
    private final int jobs;
    private final Progress progress;

    private MutationTesting(Map<Path, PolicyScenarios> policies, String filter, int jobs, Progress progress) {
        this.policies = policies;
        this.filter = filter;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** Is told how far the work is, by several threads. */
    @FunctionalInterface
    public interface Progress {
        /** So many mutants of all are tried. */
        void tried(int done, int all);
    }

    /** Of policies with their scenarios, by the folders that they stand in; in their order. */
    public static MutationTesting of(Map<Path, PolicyScenarios> policies) {
        return new MutationTesting(
                new LinkedHashMap<>(policies), "", Runtime.getRuntime().availableProcessors(), (done, all) -> {});
    }

    /**
     * The same, only of the mutants of rules of this clause, or in this file, or of rules, tables and settings whose name
     * contains this text; capitals and small letters alike. All scenarios are run nevertheless.
     */
    public MutationTesting filter(String text) {
        return new MutationTesting(policies, text, jobs, progress);
    }

    /** The same, so many mutants at once; else as many as there are processors. What comes of it does not change. */
    public MutationTesting jobs(int jobs) {
        return new MutationTesting(policies, filter, jobs, progress);
    }

    /** The same, telling how far the work is. */
    public MutationTesting telling(Progress progress) {
        return new MutationTesting(policies, filter, jobs, progress);
    }

    /** A policy and its mutants. */
    private record Work(Policy policy, Analysis analysis, PolicyTrials trials, List<Mutant> mutants) {}

    /**
     * Tries all mutants.
     *
     * @throws PolicyException if a policy is broken, has no scenarios, or scenarios that fail without a change, with all
     *     that is wrong
     */
    public MutationReport run() {
        List<Work> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        policies.forEach((folder, scenarios) -> all.add(work(folder, scenarios, problems)));
        if (!problems.isEmpty()) {
            throw new PolicyException(problems);
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            int count = all.stream().mapToInt(work -> work.mutants().size()).sum();
            AtomicInteger done = new AtomicInteger();
            Map<Work, List<Future<List<Tried>>>> batches = new LinkedHashMap<>();
            for (Work work : all) {
                batches.put(
                        work,
                        Lists.partition(work.mutants(), BATCH).stream()
                                .map(batch -> threads.submit(() -> {
                                    List<Tried> tried = work.trials().of(batch);
                                    progress.tried(done.addAndGet(batch.size()), count);
                                    return tried;
                                }))
                                .toList());
            }
            return new MutationReport(all.stream()
                    .map(work -> result(work, Objects.requireNonNull(batches.get(work))))
                    .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private Work work(Path folder, PolicyScenarios scenarios, List<Problem> problems) {
        Analysis analysis = Analysis.of(PolicyFolder.read(folder));
        PolicyTrials trials = PolicyTrials.of(scenarios.policy(), analysis, scenarios.scenarios());
        if (trials.unchanged().isEmpty()) {
            problems.add(Problem.error(
                    "no-scenarios",
                    analysis.folder().files().get(0).place(0),
                    Words.of(
                            "the policy " + scenarios.policy().id() + " has no scenarios that could notice a change",
                            "制度 " + scenarios.policy().id() + " 没有可以察觉改动的场景")));
        }
        trials.unchanged().stream()
                .filter(trial -> !trial.passed())
                .forEach(trial -> problems.add(Problem.error(
                        "scenario-fails",
                        trial.scenario().place(),
                        Words.of("this scenario fails already, without a change: ", "不作任何改动，这个场景已经失败：")
                                .then(trial.scenario().title()))));
        return new Work(
                scenarios.policy(),
                analysis,
                trials,
                Mutants.of(analysis).stream().filter(this::isMeant).toList());
    }

    private boolean isMeant(Mutant mutant) {
        String text = filter.toLowerCase(Locale.ROOT);
        return mutant.clauses().stream().anyMatch(filter::equalsIgnoreCase)
                || mutant.file().name().equalsIgnoreCase(filter)
                || mutant.about().toLowerCase(Locale.ROOT).contains(text);
    }

    private PolicyMutants result(Work work, List<Future<List<Tried>>> batches) {
        List<Tried> tried = new ArrayList<>();
        batches.forEach(batch -> tried.addAll(result(batch)));
        List<Acceptance> accepted = work.analysis().head().orElseThrow().accepted().stream()
                .filter(acceptance -> acceptance.kind() == Acceptance.Kind.MUTANT)
                .toList();
        List<Tried> judged =
                tried.stream().map(one -> Accepting.of(one, accepted)).toList();
        List<Acceptance> stale = filter.isEmpty() ? Accepting.stale(tried, accepted) : List.of();
        return new PolicyMutants(work.policy(), judged, stale);
    }

    private static List<Tried> result(Future<List<Tried>> batch) {
        try {
            return Uninterruptibles.getUninterruptibly(batch);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mutant was not tried", e.getCause());
        }
    }
}
