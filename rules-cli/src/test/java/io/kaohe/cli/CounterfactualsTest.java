package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.document.ObjectValue;
import io.kaohe.explanation.AgentTotals;
import io.kaohe.explanation.Counterfactual;
import io.kaohe.explanation.ExplainedEntry;
import io.kaohe.explanation.Explanation;
import io.kaohe.explanation.ExplanationDocument;
import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of other facts is what a settlement of these other facts comes to. */
class CounterfactualsTest {
    static List<SampleMonth> months() {
        return SampleMonth.all();
    }

    @ParameterizedTest
    @MethodSource("months")
    void everyCounterfactualAppliedToTheFactsDocumentGivesWhatItSays(SampleMonth sample) {
        Policy policy = sample.policy();
        TeamMonth month = sample.month();
        for (Agent agent : agents(month)) {
            Statement now = policy.settle(month).of(agent.id());
            for (Counterfactual then : counterfactuals(sample, month, agent)) {
                String document = FactsDocument.write(FactChange.applied(month, then.changes()));
                Statement settled = policy.settle(sample.read(document)).of(agent.id());

                List<String> expected = lines(now.entries().stream());
                lines(Stream.concat(then.gone().stream(), then.otherGone().stream()))
                        .forEach(expected::remove);
                expected.addAll(lines(Stream.concat(then.come().stream(), then.otherCome().stream())));
                assertThat(lines(settled.entries().stream()))
                        .as("%s, if %s", agent.id(), then.change())
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(lines(then.gone().stream())).isNotEqualTo(lines(then.come().stream()));
                assertThat(then.totalsThen()).isEqualTo(totals(settled));
                assertThat(then.totals()).isEqualTo(totals(now));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void theDocumentSaysWhereTheFactsDocumentWouldBeDifferent(SampleMonth sample) {
        TeamMonth month = sample.month();
        for (Agent agent : agents(month)) {
            Explanation explanation = Explanation.of(sample.policy(), sample.sources(), month, agent.id());
            List<Counterfactual> all = counterfactuals(explanation);
            List<ObjectValue> written =
                    FactsPatch.counterfactuals(ExplanationDocument.toJson(explanation, Language.ZH));

            assertThat(written).hasSameSizeAs(all);
            for (int i = 0; i < all.size(); i++) {
                String patched = new FactsPatch(written.get(i)).applied(sample.text());
                assertThat(sample.read(patched).fingerprint())
                        .as("%s", all.get(i).change())
                        .isEqualTo(
                                FactChange.applied(month, all.get(i).changes()).fingerprint());
            }
        }
    }

    @Test
    void thereIsSomethingToSayOfTheMonthsWithTiers() {
        assertThat(SampleMonth.all())
                .filteredOn(sample -> Set.of("dingtalk-team", "agent-scorecard", "tmall-store", "tea-oil-store")
                        .contains(sample.id()))
                .filteredOn(sample -> !sample.toString().equals("team-of-20.json"))
                .allSatisfy(sample -> {
                    TeamMonth month = sample.month();
                    assertThat(agents(month).stream().flatMap(agent -> counterfactuals(sample, month, agent).stream()))
                            .hasSizeGreaterThan(3);
                });
    }

    /** Of a great team some do, as the others have their likes among them. */
    private static List<Agent> agents(TeamMonth month) {
        return month.agents().stream().limit(8).toList();
    }

    private static List<Counterfactual> counterfactuals(SampleMonth sample, TeamMonth month, Agent agent) {
        return counterfactuals(Explanation.of(sample.policy(), sample.sources(), month, agent.id()));
    }

    private static List<Counterfactual> counterfactuals(Explanation explanation) {
        return explanation.entries().stream()
                .map(ExplainedEntry::counterfactuals)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> lines(Stream<Entry> entries) {
        return new ArrayList<>(
                entries.map(entry -> entry.kind() + " " + entry.clause().orElse("-") + " " + entry.amountText()
                                + entry.code().orElse("") + " " + entry.shares())
                        .toList());
    }

    private static AgentTotals totals(Statement statement) {
        List<Entry> money = statement.entries().stream()
                .filter(entry -> entry.kind().unit() == EntryKind.Unit.MONEY)
                .toList();
        List<Entry> points = statement.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.POINTS)
                .toList();
        return new AgentTotals(
                money.stream()
                        .map(entry -> MoneyWay.of(entry.kind())
                                .forTheAgent(entry.amount().orElseThrow()))
                        .reduce(BigDecimal::add),
                points.stream().map(entry -> entry.amount().orElseThrow()).reduce(BigDecimal::add));
    }
}
