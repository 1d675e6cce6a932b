package io.kaohe.benchmarks;

import io.kaohe.Policy;
import io.kaohe.cache.PolicyCache;
import io.kaohe.check.PolicyCheck;
import io.kaohe.compiler.EditedPolicy;
import io.kaohe.scenario.PolicyScenarios;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long an author waits after a save: a rule changes, the policy is checked, and its scenarios are run, as {@code
 * --watch} does, in a program that has done so before. By the clock, and in processor time, which does not mind what else
 * the machine does.
 *
 * <p>Arguments: the folder of the policies, a folder to work in, and how often each policy is saved.
 */
public final class Saves {
    private static final String WHEN = "\nwhen\n";

    private Saves() {}

    /** The time of one step. */
    private record Took(long wall, long processor) {}

    private interface Step {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        int times = Integer.parseInt(arguments[2]);
        System.out.println("policy                  check ms (processor)   test ms (processor)   longest ms");
        for (Path policy : policies(Path.of(arguments[0]))) {
            measure(copied(policy, Path.of(arguments[1])), times);
        }
    }

    private static void measure(Path folder, int times) throws IOException {
        Path file = rules(folder);
        String text = Files.readString(file);
        EditedPolicy edited = EditedPolicy.in(folder, PolicyCache.none());
        test(folder, edited);
        PolicyCheck.of(folder);
        edited.getReady(() -> true);
        List<Took> checks = new ArrayList<>();
        List<Took> tests = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Files.writeString(file, text.replaceFirst(WHEN, "\nwhen\n    // saved " + i + "\n"));
            checks.add(took(() -> PolicyCheck.of(folder)));
            tests.add(took(() -> test(folder, edited)));
        }
        long longest = Stream.concat(checks.stream(), tests.stream())
                .mapToLong(Took::wall)
                .max()
                .orElse(0);
        System.out.printf(
                "%-22s %9d (%d)         %9d (%d)        %9d%n",
                folder.getFileName(),
                median(checks.stream().map(Took::wall).toList()),
                median(checks.stream().map(Took::processor).toList()),
                median(tests.stream().map(Took::wall).toList()),
                median(tests.stream().map(Took::processor).toList()),
                longest);
    }

    private static void test(Path folder, EditedPolicy edited) {
        Policy policy = edited.read();
        if (!PolicyScenarios.in(folder, policy).run().failed().isEmpty()) {
            throw new IllegalStateException("a scenario of " + folder + " fails");
        }
    }

    private static Took took(Step step) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        step.run();
        return new Took(
                (System.nanoTime() - wall) / 1_000_000, (threads.getCurrentThreadCpuTime() - processor) / 1_000_000);
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static List<Path> policies(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.exists(path.resolve("policy.yaml")))
                    .sorted()
                    .toList();
        }
    }

    /** The rule file with the most rules in it. */
    private static Path rules(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".drl"))
                    .max(Comparator.comparingLong(path -> path.toFile().length()))
                    .orElseThrow();
        }
    }

    private static Path copied(Path policy, Path into) throws IOException {
        Path copy = into.resolve(policy.getFileName());
        try (Stream<Path> all = Files.walk(policy)) {
            for (Path path : all.toList()) {
                Path target = copy.resolve(policy.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return copy;
    }
}
