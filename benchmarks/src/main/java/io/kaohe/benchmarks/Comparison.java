package io.kaohe.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures everything in turn, round by round, each in processes of its own, and writes the page of results: {@code
 * Comparison HOME ROUNDS AGENTS SECONDS PAGE}.
 */
public final class Comparison {
    private static final int TEAM = 20;
    private static final List<Integer> SIZES = List.of(1, 5, 100, 1000);

    private final Path home;
    private final int agents;
    private final String seconds;
    private final Map<String, List<BigDecimal>> times = new LinkedHashMap<>();
    private final Map<String, BigDecimal> bytes = new LinkedHashMap<>();
    private final Map<String, String> digests = new LinkedHashMap<>();

    private Comparison(Path home, int agents, String seconds) {
        this.home = home;
        this.agents = agents;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        Comparison comparison = new Comparison(Path.of(arguments[0]), Integer.parseInt(arguments[2]), arguments[3]);
        int rounds = Integer.parseInt(arguments[1]);
        comparison.starts();
        comparison.times.clear();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            comparison.throughput();
            comparison.starts();
        }
        Files.writeString(Path.of(arguments[4]), comparison.page(rounds));
    }

    private void throughput() {
        work(Page.BY_HAND, Contender.BY_HAND, TEAM);
        work(Page.KAOHE, Contender.KAOHE, TEAM);
        if (!Objects.equals(digests.get(Page.KAOHE), digests.get(Page.BY_HAND))) {
            throw new IllegalStateException("the contenders come to different totals: " + digests);
        }
        SIZES.forEach(size -> work(Page.teamsOf(size), Contender.KAOHE, size));
    }

    private void work(String name, Contender contender, int size) {
        String classPath = System.getProperty("java.class.path");
        String[] figures = Processes.output(Processes.java(classPath, Work.class, contender, agents, size, seconds))
                .split(" ");
        add(name, new BigDecimal(figures[0]).movePointLeft(3));
        bytes.put(name, new BigDecimal(figures[1]));
        digests.put(name, figures[2]);
    }

    private void starts() {
        String classPath = home.resolve("rules-cli/target/lib") + "/*:" + home.resolve("benchmarks/target/classes");
        String kaohe = home.resolve("kaohe").toString();
        String policies = home.resolve("rules-catalog/src/main/policies").toString();
        String month = home.resolve("examples/data/small-month.json").toString();
        start(Page.HELLO, Processes.java(System.getProperty("java.class.path"), Hello.class));
        start(Page.LOAD, Processes.java(classPath, LoadPolicy.class));
        start(Page.SETTLE, List.of(kaohe, "settle", "--policy", "dingtalk-team", month));
        start(Page.CHECK, List.of(kaohe, "check", policies + "/dingtalk-team"));
        start(Page.TEST, List.of(kaohe, "test", policies + "/dingtalk-team"));
    }

    private void start(String name, List<String> command) {
        add(name, Processes.processorTime(command));
    }

    private void add(String name, BigDecimal figure) {
        times.computeIfAbsent(name, one -> new ArrayList<>()).add(figure);
    }

    private String page(int rounds) {
        try (var in = Comparison.class.getResourceAsStream("performance.md")) {
            if (in == null) {
                throw new IllegalStateException("the text of the page is not there");
            }
            return new Page(times, bytes, SIZES)
                    .filled(new String(in.readAllBytes(), StandardCharsets.UTF_8), rounds, agents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
