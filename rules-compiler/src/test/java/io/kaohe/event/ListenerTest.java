package io.kaohe.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.FactsDocument;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String TEN = TestPolicy.rule("$m : Metric( value >= 10 )", "ledger.points( $m, 5 );");
    private static final String WAGE =
            TestPolicy.rule("$a : Agent()", "ledger.baseWage( $a );").replace("a rule", "wage");

    private static final Policy POLICY = TestPolicy.ofRules(TEN + WAGE).compiled();
    private static final TeamMonth MONTH = month("2200");

    /** Each look at it is five milliseconds after the last. */
    private final LongSupplier stopwatch = new AtomicLong(7)::incrementAndGet;

    private final Notes notes = new Notes();
    private final Policy policy = POLICY.telling(notes, () -> stopwatch.getAsLong() * 5_000_000);
    private final SettlementBegun begun =
            new SettlementBegun("test-policy", YearMonth.of(2024, 1), POLICY.fingerprint(), "north", MARCH, 2);

    @Test
    void aSettlementIsToldWhenItBeginsAndWhenItIsFinished() {
        policy.settle(MONTH);

        assertThat(notes.events())
                .containsExactly(
                        begun,
                        new SettlementFinished(
                                begun, 4, new TreeMap<>(Map.of("T1 a rule", 1, "T1 wage", 2)), Duration.ofMillis(5)));
    }

    @Test
    void whatIsSettledIsTheSameWhoeverListens() {
        Settlement settlement = POLICY.settle(MONTH);

        assertThat(policy.settle(MONTH)).isEqualTo(settlement);
        assertThat(POLICY.telling(new Angry()).settle(MONTH)).isEqualTo(settlement);
    }

    @Test
    void aMonthThatIsRejectedIsToldWithTheProblemsThatAreThrown() {
        FactsException thrown = catchThrowableOfType(FactsException.class, () -> policy.settle(month("")));

        assertThat(notes.events())
                .containsExactly(begun, new SettlementRejected(begun, thrown.problems(), Duration.ofMillis(5)));
    }

    @Test
    void aSettlementThatIsGivenUpIsARejectionToo() {
        assertThatThrownBy(() ->
                        policy.limited(SettlementLimits.DEFAULT.withFirings(1)).settle(MONTH))
                .isInstanceOf(PolicyException.class);

        assertThat(notes.events()).hasSize(2);
        assertThat(notes.events().get(1)).isInstanceOf(SettlementRejected.class);
    }

    @Test
    void aDefectIsToldAndThrownAsItIs() {
        Throwable thrown = catchThrowable(() -> policy.settle(MONTH, rule -> {
            throw new IllegalStateException("a defect");
        }));

        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(notes.events()).containsExactly(begun, new SettlementFailed(begun, thrown, Duration.ofMillis(5)));
    }

    @Test
    void whatOneListenerThrowsKeepsNothingFromTheOthers() {
        POLICY.telling(new Angry()).telling(notes).settle(MONTH);

        assertThat(notes.events()).hasSize(2);
    }

    @Test
    void whatIsMadeOfAPolicyThatTellsTellsToo() {
        PolicyLibrary library = PolicyLibrary.of(List.of(POLICY)).telling(notes);
        library.plus(PolicyLibrary.of(List.of()))
                .limited(SettlementLimits.DEFAULT)
                .inForce("test-policy", MARCH)
                .with(Map.of())
                .settle(MONTH);

        assertThat(notes.events()).hasSize(2);
    }

    @Test
    void aDocumentThatIsRejectedIsToldAndThrown() {
        ByteArrayInputStream json = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        FactsException thrown = catchThrowableOfType(
                FactsException.class,
                () -> DocumentRejected.told(notes, "upload 17", () -> FactsDocument.read("upload 17", json)));

        assertThat(notes.events()).containsExactly(new DocumentRejected("upload 17", thrown.problems()));
    }

    /** Throws whatever it is told. */
    private static final class Angry implements Listener {
        @Override
        public void begun(SettlementBegun settlement) {
            throw new IllegalStateException("angry");
        }

        @Override
        public void settled(SettlementFinished settlement) {
            throw new NoClassDefFoundError("com/example/Gone");
        }
    }

    /** @param wage of both agents; not known if it is empty */
    private static TeamMonth month(String wage) {
        Agent one = Agent.of("A01", "one", Role.PRE_SALES);
        Agent other = Agent.of("A02", "other", Role.PRE_SALES);
        return TeamMonth.builder(MARCH, Team.of("north", "North"))
                .add(
                        wage.isEmpty() ? one : one.withBaseWage(wage),
                        wage.isEmpty() ? other : other.withBaseWage(wage),
                        new Metric("A01", "csat", new BigDecimal("10")))
                .build();
    }
}
