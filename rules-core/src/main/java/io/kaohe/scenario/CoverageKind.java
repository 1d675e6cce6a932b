package io.kaohe.scenario;

import io.kaohe.text.Words;
import java.util.Locale;

/** What coverage is counted by. */
public enum CoverageKind {
    /** The rules: each fires. */
    RULES(Words.of("rules that fire", "触发过的规则")),
    /** The rules: each is just missed. */
    NEAR_MISSES(Words.of("rules just missed", "擦边未中的规则")),
    /** The sides of bounds. */
    BOUNDS(Words.of("sides of bounds", "界限的各侧")),
    /** The rows of tables. */
    ROWS(Words.of("rows of tables", "表格的行"));

    private final Words words;

    CoverageKind(Words words) {
        this.words = words;
    }

    /** Its name in documents and in {@code policy.yaml}: {@code near-misses}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Words words() {
        return words;
    }
}
