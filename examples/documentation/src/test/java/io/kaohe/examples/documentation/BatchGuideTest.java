package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.PolicyLibrary;
import io.kaohe.batch.Batch;
import io.kaohe.batch.MonthResult;
import io.kaohe.batch.MonthSource;
import io.kaohe.batch.MonthSources;
import io.kaohe.catalog.Catalog;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code about many months of {@code docs/embedding.md}, compiled and run. */
class BatchGuideTest {
    private static final Path DATA = Project.ROOT.resolve("examples/data");

    private final PolicyLibrary policies = Catalog.policies();
    private final List<String> log = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theMonthsOfAFolderAreSettledInTheirOrder() throws IOException {
        Files.copy(DATA.resolve("small-month.json"), folder.resolve("b.json"));
        Files.copy(DATA.resolve("small-month.json"), folder.resolve("c.json"));
        Files.writeString(folder.resolve("a.json"), "{}");

        Batch batch = Batch.by(policies, "dingtalk-team").threads(2);
        try (MonthSources months = MonthSources.in(folder);
                Stream<MonthResult> results = batch.settle(months)) {
            results.forEach(result -> {
                if (result instanceof MonthResult.Settled settled) {
                    Settlement settlement = settled.settlements().get(0);
                    log.add(settlement.team().id() + ": "
                            + settlement.statements().size() + " agents");
                } else if (result instanceof MonthResult.Rejected rejected) {
                    log.add(rejected.source() + ": " + rejected.problems().size() + " problems");
                }
            });
        }

        assertThat(log)
                .containsExactly(folder.resolve("a.json") + ": 4 problems", "yangzhou: 6 agents", "yangzhou: 6 agents");
    }

    @Test
    void whatIsDoneWithAMonthIsDoneOnTheThreadsThatSettle() {
        List<MonthSource> months = List.of(MonthSource.of(FactsDocument.read(DATA.resolve("store-commission.json"))));

        Batch batch = Batch.by(policies, "store-commission")
                .with(inForce -> inForce.stream()
                        .map(policy -> policy.with("rate", "0.015"))
                        .toList());
        try (Stream<String> lines = batch.settle(months.iterator(), BatchGuideTest::line)) {
            lines.forEachOrdered(log::add);
        }

        assertThat(log)
                .singleElement()
                .asString()
                .startsWith("{\"schema\":\"kaohe/settlement/1\",\"policy\":{\"id\":\"store-commission\",")
                .endsWith("}\n");
    }

    private static String line(MonthSource source, MonthResult result) {
        return result instanceof MonthResult.Settled settled
                ? settled.settlements().stream()
                        .map(settlement -> SettlementDocument.toLine(settlement, Language.EN))
                        .collect(Collectors.joining())
                : "";
    }
}
