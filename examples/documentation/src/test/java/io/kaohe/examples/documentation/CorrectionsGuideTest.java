package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.correction.Correction;
import io.kaohe.correction.Corrections;
import io.kaohe.correction.StatementCorrection;
import io.kaohe.correction.Verification;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/embedding.md} about corrections and appeals, compiled and run. */
class CorrectionsGuideTest {
    private final TeamMonth month = FactsDocument.read(Project.ROOT.resolve("examples/data/small-month.json"));
    private final Policy policy = Catalog.policies().inForce("dingtalk-team", month.period());
    private final List<String> log = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatAnEarlierPunchIsWorth() throws IOException {
        Path file = folder.resolve("november.json");
        Files.writeString(file, SettlementDocument.toJson(policy.settle(month), Language.EN));
        String facts = Files.readString(Project.ROOT.resolve("examples/data/small-month.json"));
        Path correctedFacts = Files.writeString(folder.resolve("facts.json"), facts.replace("08:36:40", "08:30:00"));
        TeamMonth corrected = FactsDocument.read(correctedFacts);

        Settlement earlier = SettlementDocument.read(file);
        Corrections corrections = Corrections.of(earlier, policy.settle(corrected));

        for (StatementCorrection statement : corrections.statements()) {
            for (Correction one : statement.corrections()) {
                log.add(statement.agent() + " " + one.shown().clause().orElse("") + " " + one.money());
            }
        }

        List<Problem> differences = Verification.differences(earlier, policy.settle(month), "november.json");

        assertThat(log).containsExactly("A01 DT2 10.00");
        assertThat(SettlementDocument.toJson(corrections.applyTo(earlier), Language.EN))
                .isEqualTo(SettlementDocument.toJson(policy.settle(corrected), Language.EN));
        assertThat(differences).isEmpty();
    }

    @Test
    void anAppealNamesTheEntry() {
        Entry entry = policy.settle(month).of("A01").entries().stream()
                .filter(one -> one.clause().filter("DT3"::equals).isPresent())
                .findFirst()
                .orElseThrow();

        Waiver granted = Waiver.ofEntry("A01", "DT3", entry.id(), "the metro stood still", "Manager Liu");

        assertThat(granted.forEntry()).contains(entry.id());
    }
}
