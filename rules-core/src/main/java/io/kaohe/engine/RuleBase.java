package io.kaohe.engine;

import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.SettingValues;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.settlement.Entry;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;

/** The compiled rules of one policy, ready to run; shared by all threads. */
public final class RuleBase {
    private final CompiledPolicy policy;
    private final KieBase base;
    private final PolicyTypes types;
    private final Map<String, RuleInfo> rules;

    private RuleBase(CompiledPolicy policy, PolicyTypes types, KieBase base) {
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
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
        return new RuleBase(
                policy,
                new PolicyTypes(policy, loader),
                KieBaseBuilder.createKieBaseFromModel(List.of(model(policy, loader)), configuration));
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
        return new Run(policy, base, rules, types, month, settings, fired).entries(waivedFacts);
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    private static Model model(CompiledPolicy policy, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(policy.model()).getConstructor().newInstance();
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            Throwable cause = e.getCause();
            throw PolicyException.of(
                    "not-loaded",
                    "the rules of " + policy.definition().id() + " cannot be used: "
                            + (cause == null ? e : rootOf(cause)).getMessage(),
                    "a literal in a condition is none of the property's type.");
        } catch (ReflectiveOperationException e) {
            throw PolicyException.of(
                    "not-compiled",
                    "the compiled rules of " + policy.definition().id() + " are not on the class path: " + e,
                    "");
        }
    }
}
