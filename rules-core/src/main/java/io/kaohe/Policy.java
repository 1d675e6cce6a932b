package io.kaohe;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.kaohe.engine.RuleBase;
import io.kaohe.engine.Traced;
import io.kaohe.event.Listener;
import io.kaohe.event.Observed;
import io.kaohe.event.SettlementBegun;
import io.kaohe.event.Told;
import io.kaohe.fact.Agent;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.guard.Guards;
import io.kaohe.policy.Clause;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Setting;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.policy.StandingSettings;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.PolicyException;
import io.kaohe.settlement.Closing;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One version of a policy, compiled and ready to settle months. Immutable, and safe to share between threads. */
public final class Policy {
    private final CompiledPolicy compiled;
    private final Supplier<RuleBase> rules;
    private final SettingValues values;
    private final Set<String> otherClauses;
    private final Told told;

    private Policy(
            CompiledPolicy compiled,
            Supplier<RuleBase> rules,
            SettingValues values,
            Set<String> otherClauses,
            Told told) {
        this.compiled = compiled;
        this.rules = rules;
        this.values = values;
        this.otherClauses = otherClauses;
        this.told = told;
    }

    /** A policy whose compiled rules a class loader has; they are loaded when they are first used. */
    public static Policy of(CompiledPolicy compiled, ClassLoader loader) {
        return new Policy(
                compiled,
                Suppliers.memoize(() -> RuleBase.of(compiled, loader)),
                SettingValues.defaults(compiled.definition()),
                Set.of(),
                Told.nobody());
    }

    /** A variant of this policy, among the same others, with the defaults of its settings. */
    public Policy variant(CompiledPolicy variant, RuleBase base) {
        return new Policy(variant, () -> base, SettingValues.defaults(variant.definition()), otherClauses, told);
    }

    /** The name by which it is chosen, e.g. {@code dingtalk-team}. */
    public String id() {
        return definition().id();
    }

    public Words title() {
        return definition().title();
    }

    /** The first month in which this version is in force. */
    public YearMonth effective() {
        return definition().effective();
    }

    /** Its clauses, in the order in which entries stand. */
    public List<Clause> clauses() {
        return definition().clauses();
    }

    /** Its rules, by name. */
    public List<RuleInfo> rules() {
        return compiled.rules();
    }

    /** The heading of a clause; empty for a clause that the policy does not have. */
    public Words heading(String clause) {
        return clauses().stream()
                .filter(one -> one.id().equals(clause))
                .map(Clause::heading)
                .findFirst()
                .orElse(Words.same(""));
    }

    /** What a clause is taken to say; empty if the policy does not say, or does not have the clause. */
    public Words reading(String clause) {
        return clauses().stream()
                .filter(one -> one.id().equals(clause))
                .flatMap(one -> one.reading().stream())
                .findFirst()
                .orElse(Words.same(""));
    }

    /** Whether it has a clause of that id, or another policy of the library that it was taken from has. */
    public boolean knowsClause(String clause) {
        return otherClauses.contains(clause) || definition().clauseIds().contains(clause);
    }

    /** What it leaves to the company. */
    public List<Setting> settings() {
        return definition().settings();
    }

    /** All that can be set: what it leaves to the company, and what can be set of every policy. */
    public List<Setting> allSettings() {
        return StandingSettings.with(settings());
    }

    /**
     * The value in force of a setting, of the type that {@link Setting} says; none if it was not given and has no
     * default.
     *
     * @throws PolicyException if the policy has no such setting
     */
    public Optional<Object> setting(String name) {
        return values.declared(name);
    }

    /**
     * This policy with values for some of its settings; the others stay as they are.
     *
     * @param values texts by the name of the setting, numbers as {@code 0.015}
     * @throws PolicyException with all texts that are not its value, and all names that no setting has
     */
    public Policy with(Map<String, String> values) {
        return new Policy(compiled, rules, this.values.with(values), otherClauses, told);
    }

    /**
     * This policy with a value for one of its settings; see {@link #with(Map)}.
     *
     * @throws PolicyException if the text is not its value, or no setting has the name
     */
    public Policy with(String name, String value) {
        return with(Map.of(name, value));
    }

    /**
     * The SHA-256 of what the policy says, as {@code sha256:…}: the same whatever order its rules stand in, another one
     * if the value of a setting is not the default.
     */
    public String fingerprint() {
        return values.fingerprint(compiled.fingerprint());
    }

    /** The codes and types of facts that a facts document may use under this policy. */
    public Vocabulary vocabulary() {
        return compiled.vocabulary();
    }

    /**
     * Settles a month: whole, or not at all.
     *
     * @throws PolicyException if it comes to more than the {@link SettlementLimits limits} allow, or a rule cannot be
     *     worked out
     * @throws FactsException if a clause needs a figure that the facts do not give, a waiver matches nothing, or a
     *     setting names an agent that there is not
     */
    public Settlement settle(TeamMonth month) {
        return settle(month, rule -> {});
    }

    /**
     * Settles a month and tells which rules fire, also those that write no entry of their own; a rule is told as often
     * as it fires.
     *
     * @throws FactsException if a clause needs a figure that the facts do not give, a waiver matches nothing, or a
     *     setting names an agent that there is not
     */
    public Settlement settle(TeamMonth month, Consumer<RuleInfo> fired) {
        SettlementBegun begun = new SettlementBegun(
                id(),
                effective(),
                fingerprint(),
                month.team().id(),
                month.period(),
                month.all(Agent.class).size());
        return Observed.settle(told, begun, fired, all -> settled(month, begun.fingerprint(), all));
    }

    private Settlement settled(TeamMonth month, String fingerprint, Consumer<RuleInfo> fired) {
        Closing closing = new Closing(month, id(), definition().clauseIds(), otherClauses);
        Map<String, List<Entry>> closed = closing.close(
                Objects.requireNonNull(rules.get()).run(month, month.waivedFacts(), values, fired),
                Guards.of(definition(), values));
        return new Settlement(
                id(),
                fingerprint,
                month.fingerprint(),
                month.period(),
                closing.team(closed, definition().fund()),
                closing.statements(closed));
    }

    /**
     * The entries that the rules write about a month, before waivers and adjustments, each with what its rule matched.
     *
     * @throws FactsException if a clause needs a figure that the facts do not give, or a setting names an agent that
     *     there is not
     */
    public List<Traced> trace(TeamMonth month) {
        return Objects.requireNonNull(rules.get()).trace(month, values);
    }

    /** This policy, whose settlements are given up beyond other limits than {@link SettlementLimits#DEFAULT}. */
    public Policy limited(SettlementLimits limits) {
        return new Policy(
                compiled,
                Suppliers.memoize(() -> Objects.requireNonNull(rules.get()).limited(limits)),
                values,
                otherClauses,
                told);
    }

    /** This policy, whose settlements a listener is told of, beside those that are told already. */
    public Policy telling(Listener listener) {
        return telling(told.and(listener));
    }

    /**
     * The same with a stopwatch by which their duration is measured, also for those that are told already; what is
     * settled does not depend on it.
     *
     * @param nanoseconds a running count, as {@link System#nanoTime} gives it, which is what measures otherwise
     */
    public Policy telling(Listener listener, LongSupplier nanoseconds) {
        return telling(told.and(listener).by(nanoseconds));
    }

    private Policy telling(Told others) {
        return new Policy(compiled, rules, values, otherClauses, others);
    }

    /** The same policy, among others whose clauses a facts document may name too. */
    Policy among(Set<String> clauses) {
        return new Policy(compiled, rules, values, clauses, told);
    }

    private PolicyDefinition definition() {
        return compiled.definition();
    }
}
