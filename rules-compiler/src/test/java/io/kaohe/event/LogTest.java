package io.kaohe.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.compiler.TestPolicy;
import io.kaohe.fact.Adjustment;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.watch.WatchedLibrary;
import io.kaohe.wire.FactsDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged about a month full of names that nobody could overlook. */
class LogTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    /** Names, ids of agents and reasons, or what of them would show. */
    private static final List<String> PERSONAL = List.of(
            "Zebulon",
            "Quackenbush",
            "欧阳",
            "ZQ77",
            "OY88",
            "XX99",
            "funeral",
            "奶奶",
            "Xanthippe",
            "Hippogriff",
            "csat-of-herself");

    /** The last two ask in a condition for what may not be known, and divide by what may be 0. */
    private static final String RULES = TestPolicy.rule("$m : Metric( value >= 10 )", "ledger.points( $m, 5 );")
            + TestPolicy.rule("$a : Agent()", "ledger.baseWage( $a );").replace("a rule", "wage")
            + TestPolicy.rule("$a : Agent( baseWage < 10 )", "ledger.points( $a, 1 );")
                    .replace("a rule", "condition")
            + TestPolicy.rule("$m : Metric( name == \"ratio\" )", "ledger.points( $m, 5 / $m.value );")
                    .replace("a rule", "ratio");

    @TempDir
    private Path folder;

    private final Logger root = Logger.getLogger("");
    private final Recorder recorder = new Recorder();

    @BeforeEach
    void record() throws IOException {
        TestPolicy.ofRules(RULES).writeTo(folder);
        root.addHandler(recorder);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void stopRecording() {
        root.setLevel(Level.INFO);
        root.removeHandler(recorder);
    }

    @Test
    void nothingAboveDebugNamesAPersonOrAReason() throws IOException {
        try (WatchedLibrary library = WatchedLibrary.builder(folder)
                .rest(Duration.ZERO)
                .telling(new Indiscreet())
                .open()) {
            settleRejectAndRead(library);
            TestPolicy.ofRules(RULES.replace("5 )", "6 )")).writeTo(folder);
            library.reload();
            settleRejectAndRead(library);
            Files.writeString(folder.resolve("rules.drl"), "rule");
            library.reload();
            settleRejectAndRead(library);
        }

        assertThat(recorder.above(Level.INFO))
                .anyMatch(line -> line.contains("policy test-policy@2024-01 is CHANGED"))
                .anyMatch(line -> line.contains("all files in " + folder + " are in force"))
                .anyMatch(line -> line.contains("rules.drl:1:"))
                .anyMatch(line -> line.contains("rejected north 2024-03 under test-policy@2024-01: {missing-figure=1}"))
                .anyMatch(line -> line.contains("rejected north 2024-03 under test-policy@2024-01: {rule-failed=1}"))
                .anyMatch(line -> line.contains("rejected a document: {"))
                .anyMatch(line -> line.contains("$Indiscreet, threw java.lang.IllegalStateException"))
                .allSatisfy(line -> assertThat(line).doesNotContain(PERSONAL));
        assertThat(recorder.above(Level.ALL))
                .anyMatch(line -> line.contains("OY88"))
                .anyMatch(line -> line.contains("settled north 2024-03 under test-policy@2024-01: 2 agents, 4 entries"))
                .anyMatch(line -> line.contains("Zebulon"));
    }

    private static void settleRejectAndRead(WatchedLibrary library) {
        library.inForce("test-policy", MARCH).settle(month("2200", "T1"));
        assertThatThrownBy(() -> library.inForce("test-policy", MARCH).settle(month("", "T1")))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("OY88");
        assertThatThrownBy(() -> library.inForce("test-policy", MARCH).settle(month("2200", "T9")))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("T9");
        TeamMonth ratio = month("2200", "T1").toBuilder()
                .add(new Metric("ZQ77", "ratio", BigDecimal.ZERO))
                .build();
        assertThatThrownBy(() -> library.inForce("test-policy", MARCH).settle(ratio))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("T1 ratio");
        assertThatThrownBy(() -> library.inForce("test-policy", YearMonth.of(1999, 1)))
                .isInstanceOf(PolicyException.class);
        byte[] json = FactsDocument.write(month("2200", "T1"))
                .replace("\"role\"", "\"Zebulon\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DocumentRejected.told(
                        new Indiscreet(),
                        "upload of Zebulon",
                        () -> FactsDocument.read("upload of Zebulon", new ByteArrayInputStream(json))))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("Zebulon");
    }

    /**
     * A month of two agents, with something that people did by hand.
     *
     * @param wage of both; not known if it is empty
     * @param clause under which there is an adjustment
     */
    private static TeamMonth month(String wage, String clause) {
        Agent one = Agent.of("ZQ77", "Zebulon Quackenbush", Role.PRE_SALES);
        Agent other = Agent.of("OY88", "欧阳娜娜", Role.PRE_SALES);
        return TeamMonth.builder(MARCH, Team.of("north", "Team Hippogriff"))
                .add(
                        wage.isEmpty() ? one : one.withBaseWage(wage),
                        wage.isEmpty() ? other : other.withBaseWage(wage),
                        new Metric("ZQ77", "csat-of-herself", new BigDecimal("10")),
                        new Adjustment("OY88", clause, EntryKind.POINTS, BigDecimal.ONE, "陪奶奶就医", "Manager Xanthippe"))
                .waive(Waiver.ofClause("ZQ77", "T1", "her grandmother's funeral", "Manager Xanthippe"))
                .build();
    }

    /** Throws names about. */
    private static final class Indiscreet implements Listener {
        @Override
        public void settled(SettlementFinished settlement) {
            throw new IllegalStateException("Zebulon Quackenbush is settled");
        }

        @Override
        public void rejected(SettlementRejected settlement) {
            throw new IllegalStateException("OY88: " + settlement.problems());
        }
    }

    private static final class Recorder extends Handler {
        private final SimpleFormatter formatter = new SimpleFormatter();
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        /** All that is logged at a level or above it, with the traces of exceptions. */
        List<String> above(Level level) {
            return records.stream()
                    .filter(one -> one.getLevel().intValue() >= level.intValue())
                    .map(formatter::format)
                    .toList();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
