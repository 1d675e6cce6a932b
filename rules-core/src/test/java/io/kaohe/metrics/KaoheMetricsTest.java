package io.kaohe.metrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kaohe.event.DocumentRejected;
import io.kaohe.event.Reload;
import io.kaohe.event.SettlementBegun;
import io.kaohe.event.SettlementFailed;
import io.kaohe.event.SettlementFinished;
import io.kaohe.event.SettlementRejected;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KaoheMetricsTest {
    private static final SettlementBegun BEGUN =
            new SettlementBegun("own-team", YearMonth.of(2024, 1), "sha256:0", "yangzhou", YearMonth.of(2024, 3), 20);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final KaoheMetrics metrics = new KaoheMetrics(registry);

    @Test
    void aMonthThatIsSettledIsTimedAndCounted() {
        metrics.begun(BEGUN);
        assertThat(registry.get("kaohe.settlement.active").gauge().value()).isEqualTo(1);
        metrics.settled(
                new SettlementFinished(BEGUN, 70, new TreeMap<>(Map.of("one", 3, "other", 80)), Duration.ofMillis(12)));

        assertThat(timer("settled").count()).isEqualTo(1);
        assertThat(timer("settled").totalTime(TimeUnit.MILLISECONDS)).isEqualTo(12);
        assertThat(counted("kaohe.settlement.agents")).isEqualTo(20);
        assertThat(counted("kaohe.settlement.entries")).isEqualTo(70);
        assertThat(counted("kaohe.settlement.firings")).isEqualTo(83);
        assertThat(registry.get("kaohe.settlement.active").gauge().value()).isZero();
    }

    @Test
    void aMonthThatIsRejectedIsCountedByTheCodesOfItsProblems() {
        metrics.begun(BEGUN);
        metrics.rejected(new SettlementRejected(
                BEGUN,
                List.of(problem("missing-figure"), problem("missing-figure"), problem("unknown-agent")),
                Duration.ofMillis(5)));

        assertThat(timer("rejected").count()).isEqualTo(1);
        assertThat(registry.get("kaohe.settlement.problems")
                        .tags("policy", "own-team", "code", "missing-figure")
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(registry.get("kaohe.settlement.active").gauge().value()).isZero();
    }

    @Test
    void aDefectIsAnOutcomeOfItsOwn() {
        metrics.begun(BEGUN);
        metrics.failed(new SettlementFailed(BEGUN, new IllegalStateException("no"), Duration.ofMillis(5)));

        assertThat(timer("failed").count()).isEqualTo(1);
        assertThat(registry.get("kaohe.settlement.active").gauge().value()).isZero();
    }

    @Test
    void aDocumentThatIsRejectedIsCountedByTheCodesOfItsProblems() {
        metrics.rejected(new DocumentRejected("december.json", List.of(problem("malformed"))));

        assertThat(registry.get("kaohe.document.problems")
                        .tag("code", "malformed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void reloadsAreTimedAndWhatIsWrongNowIsAGauge() {
        metrics.reloaded(new Reload(List.of(), List.of(problem("unknown-type")), Duration.ofMillis(3)));
        assertThat(registry.get("kaohe.reload.problems").gauge().value()).isEqualTo(1);

        metrics.reloaded(new Reload(List.of(), List.of(), Duration.ofMillis(4)));
        assertThat(registry.get("kaohe.reload.problems").gauge().value()).isZero();
        assertThat(registry.get("kaohe.reload")
                        .tag("outcome", "rejected")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("kaohe.reload")
                        .tag("outcome", "changed")
                        .timer()
                        .totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(4);
    }

    @Test
    void noMeterIsTaggedWithATeamAMonthOrAPerson() {
        aMonthThatIsSettledIsTimedAndCounted();
        aMonthThatIsRejectedIsCountedByTheCodesOfItsProblems();
        aDocumentThatIsRejectedIsCountedByTheCodesOfItsProblems();
        reloadsAreTimedAndWhatIsWrongNowIsAGauge();

        Set<String> tags = registry.getMeters().stream()
                .flatMap(meter -> meter.getId().getTags().stream())
                .map(Tag::getKey)
                .collect(Collectors.toSet());
        assertThat(tags).containsExactlyInAnyOrder("code", "outcome", "policy");
    }

    @Test
    void noOtherPackageKnowsMicrometer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.kaohe.metrics")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer..", "io.kaohe.metrics..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.kaohe"));
    }

    private Timer timer(String outcome) {
        return registry.get("kaohe.settlement")
                .tags("policy", "own-team", "outcome", outcome)
                .timer();
    }

    private double counted(String name) {
        return registry.get(name).tag("policy", "own-team").counter().count();
    }

    private static Problem problem(String code) {
        return Problem.error(code, Place.at("facts", ""), Words.of("wrong", "有误"));
    }
}
