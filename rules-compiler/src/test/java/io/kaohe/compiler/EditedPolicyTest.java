package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.Policy;
import io.kaohe.cache.PolicyCache;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.PolicyException;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedPolicyTest {
    private static final TeamMonth MONTH = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
            .add(Agent.of("A01", "one", Role.PRE_SALES), new Metric("A01", "csat", new BigDecimal("10")))
            .build();

    private static final String FIVE = named("five", "$m : Metric( value >= 10 )", "ledger.points( $m, 5 );");
    private static final String SEVEN = named("seven", "$m : Metric( value >= 10 )", "ledger.points( $m, 7 );");
    private static final String BY_TABLE =
            named("table", "$m : Metric() $grade : Grade( covers( $m.value ) )", "ledger.points( $m, $grade.points );");

    @TempDir
    private Path folder;

    private EditedPolicy edited = EditedPolicy.in(Path.of("."), PolicyCache.none());

    @BeforeEach
    void write() throws IOException {
        write(TestPolicy.ofRules(FIVE));
        edited = EditedPolicy.in(folder, PolicyCache.none());
    }

    @Test
    void aChangedRuleIsFollowed() throws IOException {
        assertThat(points()).containsExactly("5.00");

        write(TestPolicy.ofRules(FIVE.replace("5 )", "6 )")));
        assertThat(points()).containsExactly("6.00");
    }

    @Test
    void rulesComeAndGo() throws IOException {
        points();
        write(TestPolicy.ofRules(FIVE + SEVEN));
        assertThat(points()).containsExactly("5.00", "7.00");

        write(TestPolicy.ofRules(SEVEN));
        assertThat(points()).containsExactly("7.00");
        assertIsAsIfReadForTheFirstTime();
    }

    @Test
    void whatDidNotChangeIsTheSamePolicy() {
        assertThat(edited.read()).isSameAs(edited.read());
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndMendedByTheNextVersion() throws IOException {
        points();
        write(TestPolicy.ofRules(FIVE.replace("value", "valeu")));
        assertThatThrownBy(() -> edited.read())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(folder.resolve("rules.drl") + ":5:");

        write(TestPolicy.ofRules(SEVEN));
        assertThat(points()).containsExactly("7.00");
    }

    @Test
    void aPolicyThatIsWrongFromTheStartCanBeMended() throws IOException {
        write(TestPolicy.ofRules("rule"));
        assertThatThrownBy(() -> edited.read()).isInstanceOf(PolicyException.class);

        write(TestPolicy.ofRules(FIVE));
        assertThat(points()).containsExactly("5.00");
    }

    @Test
    void whatOnlyTheCompilerOfJavaFindsWrongIsSaidWithTheRule() throws IOException {
        points();
        write(TestPolicy.ofRules(
                FIVE + named("big", "Metric( value >= 99999999999 )", "ledger.points( \"A01\", 1 );")));

        assertThatThrownBy(() -> edited.read()).isInstanceOf(PolicyException.class);
    }

    @Test
    void aTableWithOtherRowsAndOneWithOtherColumnsAreFollowed() throws IOException {
        write(TestPolicy.ofRules(BY_TABLE).with("grade.csv", "from,below,points\n0,20,1\n"));
        assertThat(points()).containsExactly("1.00");

        write(TestPolicy.ofRules(BY_TABLE).with("grade.csv", "from,below,points\n0,20,2\n"));
        assertThat(points()).containsExactly("2.00");

        write(TestPolicy.ofRules(BY_TABLE).with("grade.csv", "from,below,name,points\n0,20,A,3\n"));
        assertThat(points()).containsExactly("3.00");

        write(TestPolicy.ofRules(BY_TABLE + SEVEN).with("grade.csv", "from,below,name,points\n0,20,A,3\n"));
        assertThat(points()).containsExactly("3.00", "7.00");
        assertIsAsIfReadForTheFirstTime();
    }

    @Test
    void otherWordsAreFollowed() throws IOException {
        points();
        write(TestPolicy.ofRules(FIVE).with("messages_en.properties", "T1 = other words\n"));

        assertThat(entries().get(0).reason()).hasToString("other words");
        assertIsAsIfReadForTheFirstTime();
    }

    @Test
    void gettingReadyChangesNothing() throws IOException {
        Policy before = edited.read();
        edited.getReady(() -> true);

        assertThat(edited.read()).isSameAs(before);
        write(TestPolicy.ofRules(FIVE + SEVEN));
        assertThat(points()).containsExactly("5.00", "7.00");
    }

    @Test
    void aFolderWithoutAPolicyIsRefused() throws IOException {
        Files.delete(folder.resolve("policy.yaml"));

        assertThatThrownBy(() -> edited.read()).hasMessageContaining("there is no policy in " + folder);
    }

    private void write(TestPolicy policy) throws IOException {
        policy.writeTo(folder);
    }

    private static String named(String name, String when, String then) {
        return TestPolicy.rule(when, then).replace("a rule", name);
    }

    private List<String> points() {
        return entries().stream().map(Entry::amountText).toList();
    }

    private void assertIsAsIfReadForTheFirstTime() {
        Policy fresh = EditedPolicy.in(folder, PolicyCache.none()).read();
        assertThat(edited.read().fingerprint()).isEqualTo(fresh.fingerprint());
        assertThat(edited.read().rules()).hasToString(fresh.rules().toString());
        assertThat(json(edited.read())).isEqualTo(json(fresh));
    }

    private static String json(Policy policy) {
        return SettlementDocument.toJson(policy.settle(MONTH), Language.EN);
    }

    private List<Entry> entries() {
        return edited.read().settle(MONTH).of("A01").entries();
    }
}
