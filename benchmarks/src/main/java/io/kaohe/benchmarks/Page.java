package io.kaohe.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page of results: its text stands in a resource, and the tables are filled in. */
record Page(Map<String, List<BigDecimal>> times, Map<String, BigDecimal> bytes, List<Integer> sizes) {
    static final String BY_HAND = "Java written by hand";
    static final String KAOHE = "Kaohe";
    static final String HELLO = "a `java` that prints hello";
    static final String LOAD = "a `java` that loads a compiled policy and settles one agent";
    static final String SETTLE = "`kaohe settle` on the small month";
    static final String CHECK = "`kaohe check` on `dingtalk-team`";
    static final String TEST = "`kaohe test` on `dingtalk-team`, compiled before";

    static String teamsOf(int size) {
        return "Kaohe, teams of " + size;
    }

    String filled(String text, int rounds, int agents) {
        return text.replace("{machine}", machine())
                .replace("{rounds}", Integer.toString(rounds))
                .replace("{agents}", Integer.toString(agents))
                .replace("{throughput}", throughput())
                .replace("{sizes}", sizesTable())
                .replace("{starts}", starts());
    }

    private static String machine() {
        return System.getProperty("os.name") + " on " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature();
    }

    private String throughput() {
        return List.of(BY_HAND, KAOHE).stream()
                .map(name -> "| " + name + " | " + ratio(name, BY_HAND) + " | " + micros(name) + " | " + allocated(name)
                        + " |")
                .collect(Collectors.joining("\n"));
    }

    private String sizesTable() {
        return sizes.stream()
                .map(Page::teamsOf)
                .map(name -> "| " + name + " | " + ratio(name, KAOHE) + " | " + allocated(name) + " |")
                .collect(Collectors.joining("\n"));
    }

    private String starts() {
        return List.of(HELLO, LOAD, SETTLE, CHECK, TEST).stream()
                .map(name -> "| " + name + " | " + ratio(name, HELLO) + " | "
                        + Spread.ofRatios(of(name), of(LOAD)).median() + " | "
                        + Spread.of(of(name)).median() + " |")
                .collect(Collectors.joining("\n"));
    }

    private String ratio(String name, String other) {
        return Spread.ofRatios(of(name), of(other)).cells();
    }

    private String micros(String name) {
        return Spread.of(of(name)).median().setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private String allocated(String name) {
        return Objects.requireNonNull(bytes.get(name)).toPlainString();
    }

    private List<BigDecimal> of(String name) {
        return Objects.requireNonNull(times.get(name), name);
    }
}
