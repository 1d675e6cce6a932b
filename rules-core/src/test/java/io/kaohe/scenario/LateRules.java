package io.kaohe.scenario;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.derived.Lapse;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Team;
import io.kaohe.policy.Clause;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.PolicyVocabulary;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Setting;
import io.kaohe.policy.Template;
import io.kaohe.rule.Ledger;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Global;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** A small policy as it is when compiled, its model written by hand: no compiler is on this module's class path. */
public final class LateRules extends ModelImpl {
    private static final String PACKAGE = "io.kaohe.scenario";
    private static final Global<Ledger> LEDGER = globalOf(Ledger.class, PACKAGE, "ledger");

    public LateRules() {
        addGlobal(LEDGER);
        Variable<Lapse> lapse = declarationOf(Lapse.class);
        Variable<Agent> agent = declarationOf(Agent.class);
        Variable<Team> team = declarationOf(Team.class);
        PatternDef<Lapse> upToTen = pattern(lapse).expr("up-to-ten", late -> late.minutes() <= 10);
        PatternDef<Lapse> overTen = pattern(lapse).expr("over-ten", late -> late.minutes() > 10);
        addRule(built(
                "L1 late by up to 10 minutes",
                upToTen,
                on(lapse, LEDGER).execute((late, ledger) -> ledger.redPacket(late, 10, 5))));
        addRule(built(
                "L2 late by more than 10 minutes",
                overTen,
                on(lapse, LEDGER).execute((late, ledger) -> ledger.fine(late, 20))));
        addRule(built("L3 the wage", pattern(agent), on(agent, LEDGER).execute((one, ledger) -> ledger.baseWage(one))));
        addRule(built(
                "L4 the team is counted",
                pattern(team),
                on(team, LEDGER).execute((all, ledger) -> ledger.figure(all, "TEAMS", BigDecimal.ONE))));
    }

    /** The policy {@code late}, in force from that month on. */
    static Policy from(String month) {
        return from(month, List.of());
    }

    /** The same with a fund that fines are paid into. */
    static Policy withFund() {
        return from("2020-01", List.of(), true);
    }

    /** The same with settings. */
    static Policy from(String month, List<Setting> settings) {
        return from(month, settings, false);
    }

    private static Policy from(String month, List<Setting> settings, boolean fund) {
        List<Clause> clauses = List.of(clause("L1"), clause("L2"), clause("L3"), clause("L4"));
        List<RuleInfo> rules = List.of(
                info("L1 late by up to 10 minutes"),
                info("L2 late by more than 10 minutes"),
                info("L3 the wage"),
                info("L4 the team is counted"));
        PolicyDefinition definition = new PolicyDefinition(
                "late",
                Words.of("Lateness", "迟到"),
                "nowhere",
                YearMonth.parse(month),
                fund,
                PolicyVocabulary.NONE,
                clauses,
                settings);
        return Policy.of(
                new CompiledPolicy(
                        definition,
                        "sha256:0",
                        List.of(),
                        List.of(),
                        rules,
                        LateRules.class.getName(),
                        Set.of("Lapse", "Agent", "Team"),
                        Map.of("Lapse", 0),
                        1),
                LateRules.class.getClassLoader());
    }

    /** The same beside a policy with this clause alone. */
    static Policy beside(String clause) {
        PolicyDefinition other = new PolicyDefinition(
                "other",
                Words.same("Other"),
                "nowhere",
                YearMonth.of(2020, 1),
                false,
                PolicyVocabulary.NONE,
                List.of(clause(clause)),
                List.of());
        CompiledPolicy compiled =
                new CompiledPolicy(other, "sha256:1", List.of(), List.of(), List.of(), "", Set.of(), Map.of(), 1);
        return PolicyLibrary.of(List.of(from("2020-01"), Policy.of(compiled, LateRules.class.getClassLoader())))
                .versions("late")
                .get(0);
    }

    private static Rule built(String name, RuleItemBuilder<?>... items) {
        return rule(PACKAGE, name)
                .attribute(Rule.Attribute.AGENDA_GROUP, CompiledPolicy.group(0))
                .build(items);
    }

    private static RuleInfo info(String name) {
        return new RuleInfo(
                name,
                name.substring(0, 2),
                "late.drl",
                1,
                Map.of(Language.EN, Template.of("words"), Language.ZH, Template.of("词")));
    }

    private static Clause clause(String id) {
        return new Clause(id, Words.same(id), Optional.empty(), "nowhere", Clause.Kind.RULES);
    }
}
