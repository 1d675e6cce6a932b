package io.kaohe.fact;

import io.kaohe.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A leave lies wholly in the month, and the leaves of one agent do not overlap. */
final class LeaveChecks {
    private LeaveChecks() {}

    static void check(YearMonth period, List<Fact> facts, Findings findings) {
        Map<String, List<Leave>> byAgent = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Leave leave && leave.days().signum() > 0) {
                if (!leave.fitsInto(period)) {
                    findings.add(
                            "outside-period",
                            leave,
                            "days",
                            Words.of(
                                    "a leave of " + leave.days() + " days from " + leave.from()
                                            + " on does not lie wholly in " + period,
                                    "从 " + leave.from() + " 起的 " + leave.days() + " 天假没有全部落在 " + period + " 之内"));
                } else {
                    byAgent.computeIfAbsent(leave.agent(), agent -> new ArrayList<>())
                            .add(leave);
                }
            }
        }
        byAgent.values().forEach(leaves -> checkOverlaps(leaves, findings));
    }

    private static void checkOverlaps(List<Leave> leaves, Findings findings) {
        leaves.sort(Comparator.comparing(Leave::from).thenComparing(Leave::lastDate));
        for (int i = 1; i < leaves.size(); i++) {
            LocalDate last = leaves.get(i - 1).lastDate();
            Leave later = leaves.get(i);
            if (!later.from().isAfter(last)) {
                findings.add(
                        "overlap",
                        later,
                        "from",
                        Words.of(
                                later.agent() + " is on another leave until " + last + ", and this one begins on "
                                        + later.from(),
                                "员工“" + later.agent() + "”的另一段假到 " + last + " 为止，这一段却从 " + later.from() + " 开始"));
            }
        }
    }
}
