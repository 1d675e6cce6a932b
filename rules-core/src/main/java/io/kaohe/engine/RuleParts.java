package io.kaohe.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.ToIntFunction;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Compiled rules one by one, by their names, before they are put together to a {@link RuleBase}: one can be exchanged
 * for another and the others need not be compiled again. Immutable.
 */
public final class RuleParts {
    private final Model model;
    private final ImmutableMap<String, Rule> rules;

    private RuleParts(Model model, Map<String, Rule> rules) {
        this.model = model;
        this.rules = ImmutableMap.copyOf(rules);
    }

    /**
     * Takes compiled rules from a class loader.
     *
     * @param model the name of the class that holds them
     * @param policy the policy's id, for the message of what cannot be taken
     * @throws PolicyException if the loader does not have them
     */
    public static RuleParts of(String model, String policy, ClassLoader loader) {
        Model loaded = model(model, policy, loader);
        Map<String, Rule> rules = new LinkedHashMap<>();
        loaded.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        return new RuleParts(loaded, rules);
    }

    /** The names of the rules, in the order in which the rules stand. */
    public ImmutableSet<String> names() {
        return rules.keySet();
    }

    /** These without one of them. */
    public RuleParts without(String name) {
        Map<String, Rule> rest = new LinkedHashMap<>(rules);
        rest.remove(name);
        return new RuleParts(model, rest);
    }

    /**
     * These and one of others, which takes the place of one that has its name here.
     *
     * @param name its name here
     * @param there its name among the others
     */
    public RuleParts with(String name, RuleParts others, String there) {
        Rule rule = Objects.requireNonNull(others.rules.get(there), there);
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        all.put(name, copy(rule, name, rule.getAttribute(Rule.Attribute.AGENDA_GROUP)));
        return new RuleParts(model, all);
    }

    /** These, each in the agenda group of the stratum that its name is given. */
    public RuleParts in(ToIntFunction<String> strata) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        all.replaceAll((name, rule) -> {
            String group = CompiledPolicy.group(strata.applyAsInt(name));
            return group.equals(rule.getAttribute(Rule.Attribute.AGENDA_GROUP)) ? rule : copy(rule, name, group);
        });
        return new RuleParts(model, all);
    }

    /**
     * Puts them together.
     *
     * @param policy whose rules they are
     * @param loader has the records of the policy's own types, with which the rules were compiled
     */
    public RuleBase base(CompiledPolicy policy, ClassLoader loader) {
        return RuleBase.of(
                policy,
                loader,
                KieBaseBuilder.createKieBaseFromModel(
                        List.of(whole()), RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader)));
    }

    private Model whole() {
        ModelImpl whole = new ModelImpl(model.getName()) {
            @Override
            public String getPackageName() {
                return model.getPackageName();
            }
        };
        model.getTypeMetaDatas().forEach(whole::addTypeMetaData);
        return whole.withRules(List.copyOf(rules.values())).withGlobals(model.getGlobals());
    }

    /** The rule language of policies has no other attribute than the group, and no second consequence. */
    private static Rule copy(Rule rule, String name, String group) {
        return new RuleImpl(
                rule.getPackage(),
                name,
                rule.getUnit(),
                rule.getView(),
                rule.getDefaultConsequence(),
                Map.of(Rule.Attribute.AGENDA_GROUP, group),
                rule.getMetaData());
    }

    private static Model model(String name, String policy, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(name).getConstructor().newInstance();
        } catch (InvocationTargetException | ExceptionInInitializerError e) {
            Throwable cause = e.getCause();
            throw PolicyException.of(
                    "not-loaded",
                    Words.of("the rules of " + policy + " cannot be used: ", "制度 " + policy + " 的规则无法使用：")
                            .then(String.valueOf((cause == null ? e : rootOf(cause)).getMessage())),
                    Words.of("a literal in a condition is none of the property's type.", "条件中写的值与属性的类型不符。"));
        } catch (ReflectiveOperationException e) {
            throw PolicyException.of(
                    "not-compiled",
                    Words.of(
                            "the compiled rules of " + policy + " are not on the class path: " + e,
                            "类路径上没有制度 " + policy + " 编译后的规则：" + e));
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
