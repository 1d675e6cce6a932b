package io.kaohe.watch;

import io.kaohe.compiler.TestPolicy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.source.PolicyFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;

/** A policy whose rule file, table and words say one number each. A version says the same number in all of them. */
final class TwoNumbers {
    static final YearMonth PERIOD = YearMonth.of(2024, 3);

    static final TeamMonth MONTH = TeamMonth.builder(PERIOD, Team.of("t", "team"))
            .add(Agent.of("A01", "one", Role.PRE_SALES), new Metric("A01", "csat", new BigDecimal("10")))
            .build();

    private TwoNumbers() {}

    static TestPolicy of(int number) {
        return of("test-policy", number);
    }

    static TestPolicy of(String id, int number) {
        return TestPolicy.of()
                .with(PolicyFolder.HEAD, TestPolicy.HEAD.replace("test-policy", id))
                .with("one.drl", rules("one", "$m : Metric( value >= 10 )", "ledger.points( $m, " + number + " );"))
                .with(
                        "table.drl",
                        rules(
                                "table",
                                "$m : Metric() $grade : Grade( covers( $m.value ) )",
                                "ledger.points( $m, $grade.points );"))
                .with("grade.csv", "from,below,points\n0,20," + number + "\n")
                .with("messages_en.properties", "T1 = version " + number + "\n")
                .with("messages_zh.properties", "T1 = 版本 " + number + "\n");
    }

    static void write(Path folder, int number) throws IOException {
        of(number).writeTo(folder);
    }

    private static String rules(String name, String when, String then) {
        return "dialect \"mvel\"\n" + TestPolicy.rule(when, then).replace("a rule", name);
    }
}
