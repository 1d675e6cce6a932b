package io.kaohe.benchmarks.hand;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.benchmarks.work.Chances;
import io.kaohe.benchmarks.work.TeamMonths;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two people read the same clauses, one into rule files and one into Java: what comes out is the same. */
class SecondOpinionTest {
    private static final int TEAMS = 30;

    static IntStream teams() {
        return IntStream.range(0, TEAMS);
    }

    @ParameterizedTest
    @MethodSource("teams")
    void theRulesAndTheJavaWriteTheSameEntriesInTheSameOrder(int number) {
        for (Chances chances : List.of(Chances.USUAL, Chances.EVENTFUL)) {
            TeamMonth month = TeamMonths.team(number, 20, chances);

            assertThat(byHand(month)).isEqualTo(byRules(month));
        }
    }

    @Test
    void theMonthsMeetEveryClauseThatWritesEntries() {
        Set<String> clauses = new TreeSet<>();
        for (Chances chances : List.of(Chances.USUAL, Chances.EVENTFUL)) {
            teams().mapToObj(number -> TeamMonths.team(number, 20, chances))
                    .flatMap(month -> DingTalkByHand.settle(month).stream())
                    .flatMap(statement -> statement.entries().stream())
                    .forEach(entry -> clauses.add("DT" + entry.clause()));
        }

        assertThat(clauses)
                .containsExactlyInAnyOrder(
                        "DT2", "DT3", "DT4", "DT5", "DT6", "DT8", "DT9", "DT10", "DT11", "DT12", "DT14", "DT15", "DT16",
                        "DT17", "DT18", "DT19", "DT20", "DT21", "DT22", "DT23", "DT24", "DT25");
    }

    private static String byRules(TeamMonth month) {
        Policy policy = Catalog.policies().inForce("dingtalk-team", month.period());
        StringBuilder text = new StringBuilder();
        for (Statement statement : policy.settle(month).statements()) {
            text.append(statement.agent()).append('\n');
            for (Entry entry : statement.entries()) {
                text.append("  %s %s %s %s %s %s %s %s%n"
                        .formatted(
                                entry.kind(),
                                entry.clause().orElse("-"),
                                entry.date().map(Object::toString).orElse("-"),
                                entry.amount().map(Object::toString).orElse("-"),
                                entry.shares().orElse(0),
                                entry.code().orElse("-"),
                                entry.facts(),
                                entry.notes().size()));
            }
        }
        return text.toString();
    }

    private static String byHand(TeamMonth month) {
        StringBuilder text = new StringBuilder();
        for (HandStatement statement : DingTalkByHand.settle(month)) {
            text.append(statement.agent()).append('\n');
            for (HandEntry entry : statement.entries()) {
                text.append("  %s %s %s %s %s %s %s %s%n"
                        .formatted(
                                entry.kind(),
                                entry.clause() == Integer.MAX_VALUE ? "-" : "DT" + entry.clause(),
                                entry.date() == null ? "-" : entry.date(),
                                entry.amount() == null ? "-" : entry.amount(),
                                entry.shares(),
                                entry.code().isEmpty() ? "-" : entry.code(),
                                entry.facts(),
                                entry.note() == null ? 0 : 1));
            }
        }
        return text.toString();
    }
}
