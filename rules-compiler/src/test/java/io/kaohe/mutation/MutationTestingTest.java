package io.kaohe.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.compiler.PolicyFolders;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.problem.PolicyException;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTestingTest {
    private static final String HIGH = TestPolicy.rule(
                    "$m : Metric( name == \"csat\", value >= 90 )", "ledger.points( $m, 5 );")
            .replace("T1 a rule", "high");

    @TempDir
    Path folder;

    @Test
    void aChangeThatAScenarioNoticesIsKilledByIt() throws IOException {
        write(TestPolicy.ofRules(HIGH), metric("at the limit", "90", "5.00"), metric("below it", "89", ""));

        MutationReport report = report();
        assertThat(tried(report, "value >= 90 → value >= 91", "").fate())
                .isInstanceOfSatisfying(
                        Fate.Killed.class,
                        killed -> assertThat(killed.by().name()).isEqualTo("at the limit"));
        assertThat(tried(report, "value >= 90 → value >= 89", "").fate())
                .isInstanceOfSatisfying(
                        Fate.Killed.class,
                        killed -> assertThat(killed.by().name()).isEqualTo("below it"));
    }

    @Test
    void aChangeThatNoScenarioNoticesSurvives() throws IOException {
        write(TestPolicy.ofRules(HIGH), metric("far above", "95", "5.00"));

        MutationReport report = report();
        assertThat(report.policies().get(0).survivors())
                .extracting(survivor -> survivor.mutant().change())
                .contains("value >= 90 → value >= 91", "value >= 90 → value > 90", "value >= 90", "name == \"csat\"")
                .doesNotContain("5 → 6", "dropped");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void theScenarioThatCameNearestIsNamedWithWhatItDoesNotLookAt() throws IOException {
        TestPolicy policy = TestPolicy.ofRules(HIGH
                        + TestPolicy.rule("$m : Metric( name == \"csat\" )", "ledger.notice( $m, \"SEEN\" );")
                                .replace("T1 a rule", "seen")
                                .replace("@clause( \"T1\" )", "@clause( \"T2\" )"))
                .with("policy.yaml", TestPolicy.HEAD + "  - { id: T2, heading: { zh: 二, en: two }, source: \"2\" }\n")
                .with("messages_en.properties", "T1 = words\nT2 = words\n")
                .with("messages_zh.properties", "T1 = 词\nT2 = 词\n");
        write(policy, metric("at the limit", "90", "5.00"));

        Fate.Survived survived = (Fate.Survived)
                tried("name == \"csat\" → name != \"csat\"", "seen").fate();

        assertThat(survived.nearest()).hasValueSatisfying(nearest -> {
            assertThat(nearest.scenario().name()).isEqualTo("at the limit");
            assertThat(nearest.how()).isEqualTo(Nearest.How.SETTLES_OTHERWISE);
            assertThat(nearest.without()).containsExactly("A01 NOTICE T2 SEEN metrics/A01/csat");
            assertThat(nearest.with()).isEmpty();
        });
    }

    @Test
    void aSurvivorIsAcceptedWithTheReasonThatThePolicyGives() throws IOException {
        write(
                TestPolicy.ofRules(HIGH).with("policy.yaml", TestPolicy.HEAD + """
                        accepted:
                          - mutant: number
                            about: high
                            value: value >= 90 → value >= 89
                            reason: { zh: 没有小数, en: there are no halves }
                          - { mutant: number, about: high, value: "5 → 6", reason: gone }
                        """),
                metric("at the limit", "90", "5.00"));

        MutationReport report = report();
        assertThat(tried(report, "value >= 90 → value >= 89", "").fate())
                .isInstanceOfSatisfying(
                        Fate.Accepted.class,
                        accepted ->
                                assertThat(accepted.reason().in(Language.EN)).isEqualTo("there are no halves"));
        assertThat(report.policies().get(0).stale())
                .extracting(stale -> stale.value().orElse(""))
                .containsExactly("5 → 6");
        assertThat(report.counts().accepted()).isEqualTo(1);
    }

    @Test
    void whatIsAcceptedThoughItDoesNotSurviveIsNoPass() throws IOException {
        String head = TestPolicy.HEAD + """
                accepted:
                  - { mutant: number, about: high, value: value >= 90 → value >= 91, reason: was so once }
                """;
        write(TestPolicy.ofRules(HIGH).with("policy.yaml", head), metric("at the limit", "90", "5.00"));
        MutationReport report = testing().run();
        PolicyMutants policy = report.policies().get(0);

        List<Tried> killed =
                policy.mutants().stream().filter(tried -> !tried.survived()).toList();

        assertThat(new MutationReport(List.of(new PolicyMutants(policy.policy(), killed, policy.stale()))).passed())
                .isFalse();
        assertThat(new MutationReport(List.of(new PolicyMutants(policy.policy(), killed, List.of()))).passed())
                .isTrue();
    }

    @Test
    void aChangeThatThePolicyDoesNotAdmitIsInvalid() throws IOException {
        String value = TestPolicy.rule("$m : Metric( name == \"csat\" )", "ledger.value( $m, \"half\", $m.value / 2 );")
                .replace("T1 a rule", "value");
        String reader = TestPolicy.rule("$v : NamedValue( name == \"half\" )", "ledger.points( $v, $v.value );")
                .replace("T1 a rule", "reader");
        write(TestPolicy.ofRules(value + reader), metric("half of it", "90", "45.00"));

        assertThat(tried("name == \"half\"", "reader").fate())
                .isInstanceOfSatisfying(
                        Fate.Invalid.class,
                        invalid -> assertThat(invalid.why().in(Language.EN)).contains("no rule matches"));
    }

    @Test
    void aRuleThatNeverComesToRestIsKilled() throws IOException {
        String packet = TestPolicy.rule("$m : Misconduct( kind == \"NEGLECT\" )", "ledger.redPacket( $m, 5, 5 );")
                .replace("T1 a rule", "packet");
        String note =
                TestPolicy.rule("$p : RedPacketOwed()", "ledger.note( $p );").replace("T1 a rule", "note");
        write(TestPolicy.ofRules(packet + note), """
                - name: a packet with a remark
                  clause: T1
                  given:
                    agents: [ { id: A01 } ]
                    misconduct: [ { agent: A01, date: 2024-03-04, kind: NEGLECT, severity: MINOR } ]
                  expect:
                    A01: [ { kind: RED_PACKET, amount: "5.00", notes: [ T1 ] } ]
                """);

        assertThat(tried("note → redPacketAgain").fate()).isInstanceOf(Fate.Killed.class);
    }

    @Test
    void theSameComesOfItHoweverManyThreadsThereAre() throws IOException {
        write(TestPolicy.ofRules(HIGH), metric("far above", "95", "5.00"), metric("below it", "89", ""));

        String one = MutationDocument.toJson(testing().jobs(1).run(), Language.EN);

        assertThat(MutationDocument.toJson(testing().jobs(4).run(), Language.EN))
                .isEqualTo(one);
    }

    @Test
    void onlyWhatTheFilterMeansIsTried() throws IOException {
        write(TestPolicy.ofRules(HIGH + HIGH.replace("high", "other")), metric("far above", "95", "5.00", "5.00"));

        MutantCounts all = report().counts();

        assertThat(testing().filter("HIGH").run().policies().get(0).mutants())
                .isNotEmpty()
                .allMatch(tried -> tried.mutant().about().equals("high"));
        assertThat(testing().filter("t1").run().counts()).isEqualTo(all);
        assertThat(testing().filter("rules.drl").run().counts()).isEqualTo(all);
        assertThat(testing().filter("T2").run().counts().all()).isZero();
    }

    @Test
    void itIsToldHowFarTheWorkIs() throws IOException {
        write(TestPolicy.ofRules(HIGH), metric("far above", "95", "5.00"));
        List<String> told = new ArrayList<>();

        int all = testing()
                .jobs(1)
                .telling((done, of) -> told.add(done + " of " + of))
                .run()
                .counts()
                .all();

        assertThat(told).last().isEqualTo(all + " of " + all);
    }

    @Test
    void scenariosThatFailWithoutAChangeAreNamedAndNothingIsTried() throws IOException {
        write(TestPolicy.ofRules(HIGH), metric("wrong", "95", "6.00"), metric("right", "95", "5.00"));

        assertThatThrownBy(() -> testing().run())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("this scenario fails already, without a change: wrong (T1)")
                .hasMessageNotContaining("right");
    }

    @Test
    void aPolicyWithoutScenariosCannotBeTried() throws IOException {
        write(TestPolicy.ofRules(HIGH));

        assertThatThrownBy(() -> testing().run())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("has no scenarios that could notice a change");
    }

    private void write(TestPolicy policy, String... scenarios) throws IOException {
        policy.writeTo(folder);
        Path into = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(into.resolve("all.yaml"), scenarios.length == 0 ? "[]\n" : String.join("\n", scenarios));
    }

    private static String metric(String name, String value, String... points) {
        List<String> expected = new ArrayList<>();
        for (String amount : points) {
            expected.add(amount.isEmpty() ? "" : "{ kind: POINTS, amount: \"" + amount + "\" }");
        }
        return """
                - name: %s
                  clause: T1
                  given:
                    agents: [ { id: A01 } ]
                    metrics: [ { agent: A01, name: csat, value: %s } ]
                  expect:
                    A01: [ %s ]
                """.formatted(name, value, String.join(", ", expected));
    }

    private MutationTesting testing() {
        PolicyScenarios scenarios =
                PolicyScenarios.in(folder, PolicyFolders.read(folder).policies().get(0));
        return MutationTesting.of(Map.of(folder, scenarios));
    }

    private MutationReport report() {
        return testing().run();
    }

    private Tried tried(String change) {
        return tried(change, "");
    }

    private Tried tried(String change, String about) {
        return tried(report(), change, about);
    }

    private static Tried tried(MutationReport report, String change, String about) {
        return report.policies().get(0).mutants().stream()
                .filter(tried -> tried.mutant().change().equals(change)
                        && tried.mutant().about().contains(about))
                .findFirst()
                .orElseThrow();
    }
}
