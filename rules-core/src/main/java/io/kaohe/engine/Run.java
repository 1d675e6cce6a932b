package io.kaohe.engine;

import io.kaohe.derived.Derivation;
import io.kaohe.derived.Derivations;
import io.kaohe.derived.Derived;
import io.kaohe.derived.EarlierEntry;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.PolicyException;
import io.kaohe.rule.RuleTypes;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** One settlement under way: a session that lives for one team's month, and the strata in turn. */
final class Run {
    private final CompiledPolicy policy;
    private final KieBase base;
    private final Map<String, RuleInfo> rules;
    private final PolicyTypes types;
    private final TeamMonth month;
    private final SettingValues settings;
    private final Consumer<Fired> fired;
    private final SettlementLimits limits;
    private boolean tracing;

    Run(
            CompiledPolicy policy,
            KieBase base,
            Map<String, RuleInfo> rules,
            PolicyTypes types,
            TeamMonth month,
            SettingValues settings,
            Consumer<Fired> fired,
            SettlementLimits limits) {
        this.policy = policy;
        this.base = base;
        this.rules = rules;
        this.types = types;
        this.month = month;
        this.settings = settings;
        this.fired = fired;
        this.limits = limits;
    }

    Map<String, List<Entry>> entries(Set<?> waivedFacts) {
        return written(waivedFacts).stream()
                .collect(Collectors.groupingBy(
                        draft -> draft.agent.orElse(""),
                        TreeMap::new,
                        Collectors.mapping(Draft::entry, Collectors.toList())));
    }

    /** The entries with what their rules matched. */
    List<Traced> traced(Set<?> waivedFacts) {
        tracing = true;
        return written(waivedFacts).stream().map(Draft::traced).toList();
    }

    private List<Draft> written(Set<?> waivedFacts) {
        AgentSettings.check(policy.definition(), settings, month);
        return Effort.within(
                limits,
                policy.definition().id(),
                () -> MissingFigures.reported(policy, month, waivedFacts, this::drafts));
    }

    /** Runs all rules over the facts that are not hidden. */
    private Pages drafts(Set<?> hidden) {
        KieSession session = base.newKieSession();
        try {
            Pages pages = new Pages(month, tracing);
            Knowledge knowledge = new Knowledge(month, hidden);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    Effort.step();
                    Firing firing = new Firing(rule(event.getMatch()), event.getMatch(), types);
                    fired.accept(firing);
                    pages.begin(firing);
                }
            });
            session.setGlobal("ledger", new Book(month, pages, derived -> {
                knowledge.add(derived);
                insert(session, derived);
            }));
            session.insert(Once.ONCE);
            types.settings(settings).ifPresent(session::insert);
            insertFacts(session, knowledge);
            types.declared(month, hidden).forEach(session::insert);
            boolean seesEntries = policy.reads().contains(EarlierEntry.class.getSimpleName());
            Set<Draft> seen = Set.of();
            for (int stratum = 0; stratum < policy.strata(); stratum++) {
                derive(session, knowledge, stratum);
                fire(session, stratum, pages);
                if (seesEntries) {
                    seen = show(session, pages, seen);
                }
            }
            return pages;
        } finally {
            session.dispose();
        }
    }

    /** Lets the rules of the strata to come see the entries that are there now and were not before. */
    private static Set<Draft> show(KieSession session, Pages pages, Set<Draft> seen) {
        pages.drafts().stream().filter(draft -> !seen.contains(draft)).forEach(draft -> session.insert(draft.seen()));
        return Set.copyOf(pages.drafts());
    }

    private RuleInfo rule(Match match) {
        return Objects.requireNonNull(rules.get(match.getRule().getName()), "every rule is in the policy's list");
    }

    private void insertFacts(KieSession session, Knowledge knowledge) {
        types.rows().forEach(session::insert);
        for (String name : policy.reads()) {
            Class<?> type = RuleTypes.standard().facts().get(name);
            if (type != null && Fact.class.isAssignableFrom(type)) {
                knowledge.all(type).forEach(session::insert);
            }
        }
    }

    private void derive(KieSession session, Knowledge knowledge, int stratum) {
        for (Derivation<?> derivation : Derivations.all()) {
            Integer due = policy.derives().get(derivation.type().getSimpleName());
            if (due != null && due == stratum) {
                for (Derived derived : derivation.work().apply(knowledge)) {
                    knowledge.add(derived);
                    insert(session, derived);
                }
            }
        }
    }

    private void insert(KieSession session, Derived derived) {
        if (policy.reads().contains(derived.getClass().getSimpleName())) {
            session.insert(derived);
        }
    }

    private void fire(KieSession session, int stratum, Pages pages) {
        session.getAgenda().getAgendaGroup(CompiledPolicy.group(stratum)).setFocus();
        int left = Effort.firingsLeft();
        int fired = session.fireAllRules(left);
        Effort.fired(fired);
        if (fired >= left) {
            throw PolicyException.of(
                    "never-rests",
                    Words.of(
                            "the rules of " + policy.definition().id() + " do not come to rest; the last one was \""
                                    + pages.lastRule() + "\"",
                            "制度 " + policy.definition().id() + " 的规则停不下来，最后触发的是“" + pages.lastRule() + "”"),
                    Words.of("it derives a fact that it matches itself.", "它推算出的记录又满足它自己的条件。"));
        }
    }
}
