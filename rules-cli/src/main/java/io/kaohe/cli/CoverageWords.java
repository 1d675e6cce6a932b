package io.kaohe.cli;

import io.kaohe.scenario.Side;
import io.kaohe.text.Words;

/** What is said about what scenarios try out. */
final class CoverageWords {
    static final Words COVERAGE = Words.of("Coverage of ", "覆盖情况：");
    static final Words HITS = Words.of("hits", "命中");
    static final Words NEAR_MISSES = Words.of("near misses", "擦边未中");
    static final Words USES = Words.of("uses", "用到");
    static final Words GAPS = Words.of("Gaps", "缺口");
    static final Words NO_GAPS = Words.of("No gaps", "没有缺口");
    static final Words ACCEPTED = Words.of("Accepted gaps", "已认可的缺口");
    static final Words STALE = Words.of("Accepted without need", "多余的认可（并无此缺口）");
    static final Words NOT_COUNTED = Words.of("Not counted", "未计入");
    static final Words COLON = Words.of(": ", "：");
    static final Words COMMA = Words.of(", ", "，");

    private CoverageWords() {}

    /** How many of how many. */
    static Words of(String some, String all) {
        return Words.of(some + " of " + all, some + " / " + all);
    }

    static Words side(Side side) {
        return switch (side) {
            case EXACTLY -> Words.of("exactly", "正好");
            case WITHIN -> Words.of("within", "界内");
            case BEYOND -> Words.of("beyond", "界外");
        };
    }

    static Words nearest(String value) {
        return Words.of(" (nearest " + value + ")", "（最近 " + value + "）");
    }
}
