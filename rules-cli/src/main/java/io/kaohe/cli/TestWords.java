package io.kaohe.cli;

import io.kaohe.text.Language;
import io.kaohe.text.Words;

/** What is said about the results of scenarios. */
final class TestWords {
    static final Words PASSED = Words.of("passed", "通过");
    static final Words FAILED = Words.of("failed", "失败");
    static final Words NO_SCENARIOS = Words.of("there are no scenarios", "没有场景");

    private TestWords() {}

    /** How many scenarios there are, and how many of them passed and failed. */
    static Words counts(int all, int failed) {
        String english = all + (all == 1 ? " scenario" : " scenarios");
        String chinese = all + " 个场景";
        if (all == 0) {
            return Words.of(english, chinese);
        }
        if (failed == 0) {
            return Words.of(english + (all == 1 ? ": passed" : ": all passed"), chinese + "：全部通过");
        }
        return Words.of(
                english + ": " + (all - failed) + " passed, " + failed + " failed",
                chinese + "：" + (all - failed) + " 个通过，" + failed + " 个失败");
    }

    /** The counts of all policies together. */
    static Words summary(int policies, int all, int failed, int untested) {
        Words counts = counts(all, failed);
        String english = policies + (policies == 1 ? " policy, " : " policies, ");
        String chinese = policies + " 套制度，";
        return Words.of(
                english + (untested == 0 ? "" : untested + " of them without scenarios, ") + counts.in(Language.EN),
                chinese + (untested == 0 ? "" : "其中 " + untested + " 套没有场景，") + counts.in(Language.ZH));
    }
}
