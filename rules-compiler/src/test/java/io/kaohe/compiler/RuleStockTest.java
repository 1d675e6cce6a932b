package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleStockTest {
    private static final TeamMonth MONTH = TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
            .add(Agent.of("A01", "one", Role.PRE_SALES), new Metric("A01", "csat", new BigDecimal("10")))
            .build();

    private static final String POINTS =
            named("points", "$m : Metric( name == \"csat\", value >= 10 )", "ledger.points( $m, 5 );");
    private static final String VALUE =
            named("value", "$m : Metric( name == \"csat\" )", "ledger.value( $m, \"half\", $m.value / 2 );");
    private static final String READER =
            named("reader", "$v : NamedValue( name == \"half\" )", "ledger.points( $v, $v.value );");

    private static final Analysis FIRST = analysis(POINTS + VALUE + READER);

    @Test
    void theRulesOfAPolicyAreInItsStock() {
        RuleStock stock = RuleStock.of(FIRST);

        assertThat(FIRST.rules()).allMatch(stock::has);
        assertThat(points(stock, FIRST)).containsExactly("5.00", "5.00");
    }

    @Test
    void aChangedRuleTakesThePlaceOfTheOldOne() {
        Analysis changed = analysis(POINTS.replace("5 )", "6 )") + VALUE + READER);
        RuleStock stock = RuleStock.of(FIRST);

        assertThat(changed.rules()).filteredOn(rule -> !stock.has(rule)).hasSize(1);
        assertThat(points(stock.plus(changed.rules()), changed)).containsExactly("5.00", "6.00");
        assertThat(points(stock.plus(changed.rules()), FIRST)).containsExactly("5.00", "5.00");
    }

    @Test
    void rulesThatWereTakenAwayAreNotInTheVariantAndNewOnesAre() {
        Analysis changed = analysis(VALUE + READER + READER.replace("reader", "second reader"));

        assertThat(points(RuleStock.of(FIRST).plus(changed.rules()), changed)).containsExactly("5.00", "5.00");
    }

    @Test
    void aRuleThatHasToWaitLongerThanBeforeIsNotCompiledAgain() {
        String counting = named(
                "value",
                "$m : Metric( name == \"csat\" )\n    accumulate( EarlierEntry( kind == EntryKind.POINTS, clause == \"T1\" ); $n : count() )",
                "ledger.value( $m, \"half\", $n );");
        String finding = READER.replace("ledger.points( $v, $v.value )", "ledger.figure( $v, \"HALF\", $v.value )");
        Analysis before = analysis(POINTS + VALUE + finding);
        Analysis after = analysis(POINTS + counting + finding);
        RuleStock stock = RuleStock.of(before).plus(after.rules());

        assertThat(stratum(after)).isGreaterThan(stratum(before));
        assertThat(points(stock, before)).containsExactly("5", "5.00");
        assertThat(points(stock, after)).containsExactly("1", "5.00");
    }

    @Test
    void whatCannotBeCompiledIsLeftOut() {
        Analysis changed = analysis(POINTS.replace("5 )", "9 )")
                + VALUE
                + READER
                + named("dates as texts", "$s : Shift( date in ( \"2024-03-01\" ) )", "ledger.points( $s, 1 );"));
        RuleStock stock = RuleStock.of(FIRST).plus(changed.rules());

        assertThat(changed.rules()).filteredOn(rule -> !stock.has(rule)).hasSize(1);
        assertThatThrownBy(() -> stock.variant(changed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVariantWithOtherTypesDoesNotSuit() {
        TestPolicy one = TestPolicy.ofRules(POINTS).with("rate.csv", "from,rate\n0,1\n");
        Analysis first = Analysis.of(one.folder());
        Analysis otherRow =
                first.changed(one.with("rate.csv", "from,rate\n0,2\n").folder());
        Analysis otherColumn =
                first.changed(one.with("rate.csv", "from,charge\n0,1\n").folder());
        RuleStock stock = RuleStock.of(first);

        assertThat(stock.suits(otherRow)).isTrue();
        assertThat(stock.suits(otherColumn)).isFalse();
    }

    private static int stratum(Analysis analysis) {
        return analysis.rules().stream()
                .filter(rule -> rule.source().name().equals("reader"))
                .mapToInt(rule -> analysis.strata().orElseThrow().of(rule))
                .sum();
    }

    private static String named(String name, String when, String then) {
        return TestPolicy.rule(when, then).replace("T1 a rule", name);
    }

    private static Analysis analysis(String rules) {
        TestPolicy policy = TestPolicy.ofRules(rules);
        return FIRST == null ? Analysis.of(policy.folder()) : FIRST.changed(policy.folder());
    }

    private static List<String> points(RuleStock stock, Analysis analysis) {
        RuleStock.Variant variant = stock.variant(analysis);
        return TestPolicy.ofRules(POINTS)
                .compiled()
                .variant(variant.policy(), variant.base())
                .settle(MONTH)
                .of("A01")
                .entries()
                .stream()
                .map(Entry::amountText)
                .sorted()
                .toList();
    }
}
