package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Rules, files and facts in any order settle any month to the same bytes. */
class OrderLawTest {
    /** Compiling takes long; a longer run tries more of them. */
    private static final int ORDERS = Math.min(RandomMonth.MONTHS, 10);

    private static final List<PolicyLibrary> SHUFFLED = new ArrayList<>();
    private static Path folder = Path.of("");

    @BeforeContainer
    static void compileTheCatalogInOtherOrders() throws IOException {
        folder = Files.createTempDirectory("kaohe-orders");
        for (int seed = 1; seed <= ORDERS; seed++) {
            Path order = Files.createDirectory(folder.resolve("order-" + seed));
            for (CatalogFolder policy : CatalogFolder.all()) {
                ShuffledFolder.write(policy.path(), Files.createDirectory(order.resolve(policy.toString())), seed);
            }
            SHUFFLED.add(PolicyFolders.read(order));
        }
    }

    @AfterContainer
    static void deleteTheOrders() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 15, seed = "20240306", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void shuffledRulesFilesAndFactsGiveTheSameBytes(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            for (Policy policy : random.policies()) {
                TeamMonth month = RandomWaiver.some(random, policy);
                String settled = settled(policy, month);
                for (PolicyLibrary library : SHUFFLED) {
                    Policy shuffled = random.set(library.versions(policy.id()).get(0));
                    TeamMonth facts = ShuffledFacts.of(month, policy.vocabulary(), ~seed);

                    assertThat(settled(shuffled, facts))
                            .as("%s by %s", random, policy.id())
                            .isEqualTo(settled);
                }
            }
        });
    }

    private static String settled(Policy policy, TeamMonth month) {
        Settlement settlement = policy.settle(month);
        return SettlementDocument.toJson(settlement, Language.EN) + SettlementDocument.toJson(settlement, Language.ZH);
    }
}
