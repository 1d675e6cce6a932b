package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which rules, files and facts stand never shows in a settlement, nor in a fingerprint. */
class OrderTest {
    @ParameterizedTest
    @MethodSource("folders")
    void thePolicyOfTheCatalogIsTheOneOfTheFolder(CatalogFolder folder) {
        assertThat(read(folder.path()).fingerprint()).isEqualTo(folder.policy().fingerprint());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void rulesAndFilesInAnotherOrderSettleEveryMonthAlike(CatalogFolder folder, @TempDir Path temporary)
            throws IOException {
        ShuffledFolder.write(folder.path(), temporary, 20240301);
        Policy shuffled = read(temporary);

        assertThat(shuffled.fingerprint()).isEqualTo(folder.policy().fingerprint());
        assertThat(folder.months())
                .allSatisfy(month -> assertThat(settled(shuffled, month)).isEqualTo(settled(folder.policy(), month)));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void factsInAnotherOrderSettleEveryMonthAlike(CatalogFolder folder) {
        Policy policy = folder.policy();

        assertThat(folder.months()).allSatisfy(month -> {
            TeamMonth shuffled = ShuffledFacts.of(month, policy.vocabulary(), 20240301);
            assertThat(settled(policy, shuffled)).isEqualTo(settled(policy, month));
        });
    }

    static List<CatalogFolder> folders() {
        return CatalogFolder.all();
    }

    private static Policy read(Path folder) {
        return PolicyFolders.read(folder).policies().get(0);
    }

    private static String settled(Policy policy, TeamMonth month) {
        Settlement settlement = policy.settle(month);
        return SettlementDocument.toJson(settlement, Language.EN) + SettlementDocument.toJson(settlement, Language.ZH);
    }
}
