package io.kaohe.cli;

import io.kaohe.scenario.Verdict;
import io.kaohe.text.Language;
import io.kaohe.text.Words;

/** What is said about the results of scenarios. */
final class TestWords {
    static final Words NO_SCENARIOS = Words.of("there are no scenarios", "没有场景");

    private TestWords() {}

    static Words of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Words.of("passed", "通过");
            case FAILED, NO_LONGER_PENDING -> Words.of("failed", "失败");
            case PENDING -> Words.of("pending", "待完成");
        };
    }

    /** How many scenarios there are, and how many of them passed, failed and are pending. */
    static Words counts(int all, int failed, int pending) {
        String english = all + (all == 1 ? " scenario" : " scenarios");
        String chinese = all + " 个场景";
        if (all == 0) {
            return Words.of(english, chinese);
        }
        if (failed + pending == 0) {
            return Words.of(english + (all == 1 ? ": passed" : ": all passed"), chinese + "：全部通过");
        }
        int passed = all - failed - pending;
        return Words.of(
                english + ": " + passed + " passed" + (failed == 0 ? "" : ", " + failed + " failed")
                        + (pending == 0 ? "" : ", " + pending + " pending"),
                chinese + "：" + passed + " 个通过" + (failed == 0 ? "" : "，" + failed + " 个失败")
                        + (pending == 0 ? "" : "，" + pending + " 个待完成"));
    }

    /** The counts of all policies together. */
    static Words summary(int policies, int all, int failed, int pending, int untested) {
        Words counts = counts(all, failed, pending);
        String english = policies + (policies == 1 ? " policy, " : " policies, ");
        String chinese = policies + " 套制度，";
        return Words.of(
                english + (untested == 0 ? "" : untested + " of them without scenarios, ") + counts.in(Language.EN),
                chinese + (untested == 0 ? "" : "其中 " + untested + " 套没有场景，") + counts.in(Language.ZH));
    }
}
