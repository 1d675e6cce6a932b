package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.PolicyLibrary;
import io.kaohe.cache.PolicyCache;
import io.kaohe.catalog.Catalog;
import io.kaohe.event.DocumentRejected;
import io.kaohe.event.Listener;
import io.kaohe.event.Reload;
import io.kaohe.event.SettlementFinished;
import io.kaohe.event.SettlementRejected;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Role;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.metrics.KaoheMetrics;
import io.kaohe.problem.FactsException;
import io.kaohe.settlement.Settlement;
import io.kaohe.watch.WatchedLibrary;
import io.kaohe.wire.FactsDocument;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/embedding.md} about what changes and what can be watched, compiled and run. */
class WatchingGuideTest {
    private static final Path FILE = Project.ROOT.resolve("examples/data/small-month.json");

    private final TeamMonth month = FactsDocument.read(FILE);
    private final TeamMonth withoutWage = TeamMonth.builder(month.period(), Team.of("yangzhou", "扬州客服"))
            .add(Agent.of("A01", "林一", Role.PRE_SALES))
            .build();
    private final List<String> log = new ArrayList<>();

    @TempDir
    private Path folder;

    @TempDir
    private Path cacheFolder;

    @BeforeEach
    void copyPolicy() throws IOException {
        Path policy = Files.createDirectory(folder.resolve("own-team"));
        try (Stream<Path> files = Files.list(Path.of("src/test/policies/own-team"))) {
            for (Path file : files.toList()) {
                Files.copy(file, policy.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void aFolderIsWatched() {
        TeamMonth month = TeamMonth.builder(this.month.period(), Team.of("yangzhou", "扬州客服"))
                .add(Agent.of("A01", "林一", Role.PRE_SALES))
                .add(Shift.of("A01", LocalDate.of(2025, 11, 3), Segment.punched("08:30", "17:30", "08:41", "17:31")))
                .build();
        List<Settlement> settlements = new ArrayList<>();

        try (WatchedLibrary policies = WatchedLibrary.watching(folder)) {
            settlements.add(policies.inForce("own-team", month.period()).settle(month));
        }

        assertThat(settlements.get(0).of("A01").totals()).containsEntry(EntryKind.FINE, new BigDecimal("5.00"));
    }

    @Test
    void whatComesOfAnEditIsTold() throws IOException {
        WatchedLibrary policies = WatchedLibrary.builder(folder)
                .beside(Catalog.policies())
                .cache(PolicyCache.in(cacheFolder))
                .every(Duration.ofSeconds(5))
                .telling(new Listener() {
                    @Override
                    public void reloaded(Reload reload) {
                        reload.changes().forEach(change -> log.add(change.version() + " is " + change.kind()));
                        reload.problems()
                                .forEach(problem -> log.add(problem.place().label() + ": " + problem.message()));
                    }
                })
                .watch();

        try (policies) {
            Path head = folder.resolve("own-team/policy.yaml");
            Files.writeString(head, Files.readString(head).replace("5.00", "6.00"));
            Reload reload = policies.reload();

            assertThat(reload.isSound()).isTrue();
            assertThat(log).hasSize(1).allMatch(line -> line.startsWith("own-team@") && line.endsWith(" is CHANGED"));
            assertThat(policies.inForce("own-team", month.period()).setting("fine"))
                    .contains(new BigDecimal("6.00"));
            assertThat(policies.current().versions("dingtalk-team")).hasSize(1);
        }
    }

    @Test
    void settlementsAreTold() {
        PolicyLibrary policies = Catalog.policies().telling(new Listener() {
            @Override
            public void settled(SettlementFinished settlement) {
                log.add(settlement.begun().team() + ": " + settlement.entries() + " entries");
            }

            @Override
            public void rejected(SettlementRejected settlement) {
                settlement.problems().forEach(problem -> log.add(problem.code()));
            }
        });

        policies.inForce("dingtalk-team", month.period()).settle(month);
        assertThatThrownBy(
                        () -> policies.inForce("dingtalk-team", month.period()).settle(withoutWage))
                .isInstanceOf(FactsException.class);
        assertThat(log).hasSize(2);
        assertThat(log.get(0)).startsWith("yangzhou: ").endsWith(" entries");
        assertThat(log.get(1)).isEqualTo("missing-figure");
    }

    @Test
    void whatIsMeasuredIsWhatTheGuideLists() throws IOException {
        MeterRegistry registry = new SimpleMeterRegistry();

        KaoheMetrics metrics = new KaoheMetrics(registry);
        PolicyLibrary policies = Catalog.policies().telling(metrics);

        policies.inForce("dingtalk-team", month.period()).settle(month);
        assertThatThrownBy(
                        () -> policies.inForce("dingtalk-team", month.period()).settle(withoutWage))
                .isInstanceOf(FactsException.class);
        metrics.reloaded(new Reload(List.of(), List.of(), Duration.ofMillis(1)));
        InputStream upload = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> {
                    TeamMonth read =
                            DocumentRejected.told(metrics, "upload 17", () -> FactsDocument.read("upload 17", upload));
                    log.add(read.fingerprint());
                })
                .isInstanceOf(FactsException.class);

        String guide = Files.readString(Project.ROOT.resolve("docs/embedding.md"));
        TreeSet<String> listed = Pattern.compile("^\\| `(kaohe\\.[a-z.]+)` \\|", Pattern.MULTILINE)
                .matcher(guide)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed)
                .isEqualTo(registry.getMeters().stream()
                        .map(meter -> meter.getId().getName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
