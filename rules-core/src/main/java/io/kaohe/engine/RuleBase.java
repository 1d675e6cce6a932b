package io.kaohe.engine;

import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.settlement.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** The compiled rules of one policy, ready to run; shared by all threads. */
public final class RuleBase {
    private final CompiledPolicy policy;
    private final KieBase base;
    private final PolicyTypes types;
    private final Map<String, RuleInfo> rules;
    private final SettlementLimits limits;

    private RuleBase(CompiledPolicy policy, PolicyTypes types, KieBase base, SettlementLimits limits) {
        this.limits = limits;
        this.policy = policy;
        this.types = types;
        this.base = base;
        this.rules = policy.rules().stream().collect(Collectors.toUnmodifiableMap(RuleInfo::name, Function.identity()));
    }

    /**
     * Takes a policy's compiled rules from a class loader.
     *
     * @throws PolicyException if the loader does not have them
     */
    public static RuleBase of(CompiledPolicy policy, ClassLoader loader) {
        return RuleParts.of(policy.model(), policy.definition().id(), loader).base(policy, loader);
    }

    static RuleBase of(CompiledPolicy policy, ClassLoader loader, KieBase base) {
        return new RuleBase(policy, new PolicyTypes(policy, loader), base, SettlementLimits.DEFAULT);
    }

    /** The same rules, which are given up as never coming to rest after so many firings. */
    public RuleBase limited(int mostFirings) {
        return limited(limits.withFirings(mostFirings));
    }

    /** The same rules within other limits. */
    public RuleBase limited(SettlementLimits others) {
        return new RuleBase(policy, types, base, others);
    }

    /**
     * The entries that the rules write about a month, by the agent's id; those about the team under the empty id.
     *
     * @param settings the values in force of the policy's settings
     * @param fired is told each rule that fires
     * @throws FactsException if a rule needs a figure that the facts do not give, or a setting names an agent that they
     *     do not have
     */
    public Map<String, List<Entry>> run(
            TeamMonth month, Set<?> waivedFacts, SettingValues settings, Consumer<RuleInfo> fired) {
        return new Run(policy, base, rules, types, month, settings, firing -> fired.accept(firing.rule()), limits)
                .entries(waivedFacts);
    }

    /**
     * Runs the rules about a month, but for facts that are waived, for somebody who looks on; what they write is lost.
     *
     * @param settings the values in force of the policy's settings
     * @param onlooker is told each rule that fires, while it does; after that the values are no longer there
     * @throws FactsException if a rule needs a figure that the facts do not give, or a setting names an agent that they
     *     do not have; what fired before that was told
     */
    public void watch(TeamMonth month, SettingValues settings, Consumer<Fired> onlooker) {
        new Run(policy, base, rules, types, month, settings, onlooker, limits).entries(month.waivedFacts());
    }

    /**
     * The entries that the rules write about a month, but for facts that are waived, each with what its rule matched.
     *
     * @param settings the values in force of the policy's settings
     * @throws FactsException if a rule needs a figure that the facts do not give, or a setting names an agent that they
     *     do not have
     */
    public List<Traced> trace(TeamMonth month, SettingValues settings) {
        return new Run(policy, base, rules, types, month, settings, firing -> {}, limits).traced(month.waivedFacts());
    }
}
