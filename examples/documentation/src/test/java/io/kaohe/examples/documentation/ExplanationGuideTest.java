package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.explanation.Counterfactual;
import io.kaohe.explanation.ExplainedEntry;
import io.kaohe.explanation.ExplainedFact;
import io.kaohe.explanation.Explanation;
import io.kaohe.explanation.Failure;
import io.kaohe.explanation.RuleMiss;
import io.kaohe.explanation.WhyNot;
import io.kaohe.fact.TeamMonth;
import io.kaohe.source.CompiledSources;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/embedding.md} about explanations, compiled and run. */
class ExplanationGuideTest {
    private final TeamMonth month = FactsDocument.read(Project.ROOT.resolve("examples/data/small-month.json"));
    private final Policy policy = Catalog.policies().inForce("dingtalk-team", month.period());
    private final List<String> log = new ArrayList<>();

    @Test
    void anAgentsEntriesAreExplained() {
        PolicyFolder files = CompiledSources.of(Catalog.class.getClassLoader(), policy.id(), policy.effective())
                .orElseThrow();
        Explanation explanation = Explanation.of(policy, files, month, "A01");

        for (ExplainedEntry entry : explanation.entries()) {
            for (ExplainedFact fact : entry.facts()) {
                log.add(fact.words().in(Language.EN));
            }
            for (Counterfactual then : entry.counterfactuals()) {
                log.add(then.change().in(Language.EN) + ": " + then.totalsThen().money());
            }
        }

        assertThat(log)
                .contains(
                        "shift of 3 November: 08:30–17:30, clocked in 08:41:10, out 17:31:00",
                        "1 minute earlier (clocked in at 08:40:10 on 3 November): Optional[2480.00]");
    }

    @Test
    void whyAClauseGaveNothingIsAsked() {
        PolicyFolder files = CompiledSources.of(Catalog.class.getClassLoader(), policy.id(), policy.effective())
                .orElseThrow();

        WhyNot whyNot =
                Explanation.whyNot(policy, files, month, "A01", "DT20").whyNot().orElseThrow();

        for (RuleMiss rule : whyNot.rules()) {
            for (Failure failure : rule.failures()) {
                log.add(failure.failed().words().in(Language.EN));
                failure.candidates()
                        .forEach(candidate -> log.add(candidate.words().in(Language.EN)));
            }
        }

        assertThat(log).startsWith("no lapse (late or early)", "late by 11 minutes on 3 November");
    }
}
