package io.kaohe.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.compiler.RuleStock;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.problem.KaoheException;
import io.kaohe.scenario.Given;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.scenario.Scenario;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy put together from compiled rules, one of which was exchanged, settles as the same policy compiled anew. */
class ExchangedRulesTest {
    /** Of each kind of change so many are compiled anew. */
    private static final int OF_EACH = 2;

    private static final String SCENARIO = """
            - name: all that there is
              clause: T1
              given:
                agents: [ { id: A01 }, { id: A02 } ]
                complaints: [ { agent: A02, date: 2024-03-04, cause: SERVICE, causedByAgent: true } ]
                shifts:
                  - agent: A01
                    date: 2024-03-04
                    segments: [ { start: "09:00", end: "18:00", in: "09:40", out: "18:00" } ]
                  - agent: A01
                    date: 2024-03-05
                    segments: [ { start: "09:00", end: "18:00", in: "09:11", out: "17:55" } ]
                  - agent: A02
                    date: 2024-03-04
                    segments: [ { start: "09:00", end: "18:00", in: "10:00", out: "18:00" } ]
              expect: {}
            """;

    @TempDir
    static Path folder;

    private static Analysis analysis;
    private static RuleStock stock;
    private static Scenario scenario;
    private static Policy policy;
    private static final ListMultimap<Operator, Mutant> MUTANTS = LinkedListMultimap.create();

    @BeforeAll
    static void writePolicy() throws IOException {
        policy().writeTo(folder);
        Files.writeString(Files.createDirectories(folder.resolve("scenarios")).resolve("all.yaml"), SCENARIO);
        policy = PolicyFolders.read(folder).policies().get(0);
        scenario = PolicyScenarios.in(folder, policy).scenarios().get(0);
        analysis = Analysis.of(PolicyFolder.read(folder));
        stock = RuleStock.of(analysis);
        Mutants.of(analysis).forEach(mutant -> MUTANTS.put(mutant.operator(), mutant));
    }

    @ParameterizedTest
    @EnumSource
    void anExchangedRuleDoesWhatItDoesWhenAllAreCompiledAnew(Operator operator) {
        List<String> exchanged = new ArrayList<>();
        List<String> compiled = new ArrayList<>();
        for (Mutant mutant : MUTANTS.get(operator)) {
            Analysis changed = analysis.changed(mutant.in(analysis.folder()));
            if (changed.isSound() && exchanged.size() < OF_EACH) {
                RuleStock.Variant variant = stock.plus(changed.rules()).variant(changed);
                exchanged.add(mutant.change() + settled(policy.variant(variant.policy(), variant.base())));
                compiled.add(mutant.change()
                        + settled(PolicyCompiler.compile(mutant.in(analysis.folder()))
                                .load()));
            }
        }

        assertThat(exchanged).isNotEmpty().isEqualTo(compiled);
    }

    private static TestPolicy policy() {
        String late = TestPolicy.rule("""
                $s : Settings( open == true )
                    $l : NthLapse( kind == LapseKind.LATE, minutes > 10 && minutes <= 60, nth in ( 1, 2, 3 ) )
                    $r : LateRate( covers( $l.minutes ) )""", "ledger.fine( $l, min( 50, $l.minutes * $r.rate + $s.base ) );");
        String mean = TestPolicy.rule("""
                $agent : Agent( proper == true )
                    not Complaint( agent == $agent.id, cause == ComplaintCause.SERVICE )
                    accumulate( Lapse( agent == $agent.id, $m : minutes ); $sum : sum( $m ), $n : count();
                                $sum >= 5, $n > 0 )""", "ledger.value( $agent, \"minutes\", $sum / $n );");
        String points = TestPolicy.rule(
                "$v : NamedValue( name == \"minutes\", value > 1 )", "ledger.points( $v, floor( $v.value ) - 2 );");
        String warned = TestPolicy.rule("""
                $agent : Agent()
                    exists ( Lapse( agent == $agent.id ) or Complaint( agent == $agent.id ) )""", "ledger.sanction( $agent, \"WARNING\" );");
        return TestPolicy.ofRules(late.replace("T1 a rule", "late")
                        + mean.replace("T1 a rule", "mean")
                        + points.replace("T1 a rule", "points")
                        + warned.replace("T1 a rule", "warned"))
                .with("late-rate.csv", "from,rate,code\n30,0.5,A\n,0.25,B\n")
                .with("policy.yaml", TestPolicy.HEAD + """
                        settings:
                          - { name: base, type: money, meaning: { zh: 基数, en: base }, default: "5.00" }
                          - { name: open, type: flag, meaning: { zh: 开放, en: open }, default: true }
                        """);
    }

    private static String settled(Policy mutated) {
        try {
            return SettlementDocument.toJson(mutated.settle(((Given.Month) scenario.given()).month()), Language.EN);
        } catch (KaoheException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
