package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.diff.AgentImpact;
import io.kaohe.diff.EntryDiff;
import io.kaohe.diff.ImpactReport;
import io.kaohe.diff.RejectedMonth;
import io.kaohe.diff.SettlementDiff;
import io.kaohe.diff.StatementDiff;
import io.kaohe.fact.TeamMonth;
import io.kaohe.wire.FactsDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/embedding.md} about the impact of a change, compiled and run. */
class ImpactGuideTest {
    private final TeamMonth month = FactsDocument.read(Project.ROOT.resolve("examples/data/store-commission.json"));
    private final Policy policy = Catalog.policies().inForce("store-commission", month.period());
    private final List<String> log = new ArrayList<>();

    @Test
    void whatAnotherRateMeansForWhom() {
        Policy proposal = policy.with("rate", "0.025");
        ImpactReport impact = ImpactReport.of(policy, proposal, List.of(month));

        BigDecimal costs = impact.tally().money().difference();
        for (AgentImpact agent : impact.agents()) {
            if (agent.isDifference()) {
                log.add(agent.name() + ": " + agent.tally().money().difference());
            }
        }
        for (RejectedMonth rejected : impact.rejected()) {
            log.add(rejected.source() + ": " + rejected.after());
        }

        assertThat(costs).isEqualTo("238.50");
        assertThat(log).containsExactly("林一帆: 115.33", "陈思雨: 114.84", "王可: 8.33");
    }

    @Test
    void twoSettlementsOfAMonthAreComparedRowByRow() {
        Policy proposal = policy.with("rate", "0.025");

        SettlementDiff diff = SettlementDiff.of(policy.settle(month), proposal.settle(month));

        for (StatementDiff statement : diff.statements()) {
            for (EntryDiff row : statement.changes()) {
                log.add(row.change() + " " + row.aspects() + " " + row.money().difference());
            }
        }

        assertThat(log).anyMatch(line -> line.startsWith("CHANGED [AMOUNT"));
    }
}
