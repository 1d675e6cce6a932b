package io.kaohe.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.EditedPolicy;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.scenario.NearestMiss;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.PolicyScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestMissesTest {
    private static final String RULE = TestPolicy.rule(
            "$agent : Agent( id == \"A01\" )\n    Metric( agent == $agent.id, name == \"csat\", value / 10 > 9 )\n"
                    + "    not Metric( name == \"veto\" )",
            "ledger.points( $agent, 1 );");

    @TempDir
    Path folder;

    @Test
    void theFirstConditionThatDidNotHoldIsNamedWithWhatStoodAgainstIt() throws IOException {
        NearestMiss miss = miss("{ agent: A01, name: csat, value: 90 }");

        assertThat(miss.failed()).isEqualTo("value / 10 > 9");
        assertThat(miss.place().line()).isEqualTo(6);
        assertThat(miss.seen()).containsExactly("value is 90: metrics/A01/csat");
    }

    @Test
    void aFactThatIsNotThereIsNamedByItsType() throws IOException {
        NearestMiss miss = miss("");

        assertThat(miss.failed()).isEqualTo("Metric");
        assertThat(miss.seen()).isEmpty();
    }

    @Test
    void aConditionOnTheAbsenceOfFactsIsOneCondition() throws IOException {
        NearestMiss miss = miss("{ agent: A01, name: csat, value: 91 }, { agent: A01, name: veto, value: 1 }");

        assertThat(miss.failed()).isEqualTo("not Metric( name == \"veto\" )");
        assertThat(miss.held()).isEqualTo(miss.conditions() - 1);
    }

    @Test
    void whatPassesHasNone() throws IOException {
        assertThat(run("{ agent: A01, name: csat, value: 91 }").scenarios())
                .allSatisfy(result -> assertThat(result.nearest()).isEmpty());
    }

    private NearestMiss miss(String metrics) throws IOException {
        List<NearestMiss> nearest = run(metrics).scenarios().get(0).nearest();
        assertThat(nearest).hasSize(1);
        return nearest.get(0);
    }

    private PolicyResult run(String metrics) throws IOException {
        TestPolicy policy = TestPolicy.ofRules(RULE);
        policy.writeTo(folder);
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/one.yaml"),
                "- name: one\n  clause: T1\n  given:\n    agents: [ { id: A01 } ]\n    metrics: [ " + metrics
                        + " ]\n  expect:\n    A01: [ { kind: POINTS, amount: \"1.00\" } ]\n");
        EditedPolicy edited = EditedPolicy.in(folder, PolicyCache.none());
        return NearestMisses.in(PolicyScenarios.in(folder, edited.read()).run(), edited);
    }
}
