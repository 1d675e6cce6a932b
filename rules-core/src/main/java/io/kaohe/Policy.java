package io.kaohe;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.kaohe.engine.RuleBase;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.policy.Clause;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.FactsException;
import io.kaohe.settlement.Closing;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** One version of a policy, compiled and ready to settle months. Immutable, and safe to share between threads. */
public final class Policy {
    private final CompiledPolicy compiled;
    private final Supplier<RuleBase> rules;
    private final Set<String> otherClauses;

    private Policy(CompiledPolicy compiled, Supplier<RuleBase> rules, Set<String> otherClauses) {
        this.compiled = compiled;
        this.rules = rules;
        this.otherClauses = otherClauses;
    }

    /** A policy whose compiled rules a class loader has; they are loaded when they are first used. */
    public static Policy of(CompiledPolicy compiled, ClassLoader loader) {
        return new Policy(compiled, Suppliers.memoize(() -> RuleBase.of(compiled, loader)), Set.of());
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

    /** Whether it has a clause of that id, or another policy of the library that it was taken from has. */
    public boolean knowsClause(String clause) {
        return otherClauses.contains(clause) || definition().clauseIds().contains(clause);
    }

    /** The SHA-256 of what the policy says, as {@code sha256:…}: the same whatever order its rules stand in. */
    public String fingerprint() {
        return compiled.fingerprint();
    }

    /** The codes and types of facts that a facts document may use under this policy. */
    public Vocabulary vocabulary() {
        return compiled.vocabulary();
    }

    /**
     * Settles a month: whole, or not at all.
     *
     * @throws FactsException if a clause needs a figure that the facts do not give, or a waiver matches nothing
     */
    public Settlement settle(TeamMonth month) {
        return settle(month, rule -> {});
    }

    /**
     * Settles a month and tells which rules fire, also those that write no entry of their own; a rule is told as often
     * as it fires.
     *
     * @throws FactsException if a clause needs a figure that the facts do not give, or a waiver matches nothing
     */
    public Settlement settle(TeamMonth month, Consumer<RuleInfo> fired) {
        Closing closing = new Closing(month, definition().clauseIds(), otherClauses);
        Map<String, List<Entry>> closed =
                closing.close(Objects.requireNonNull(rules.get()).run(month, waivedFacts(month), fired));
        return new Settlement(
                id(),
                fingerprint(),
                month.fingerprint(),
                month.period(),
                closing.team(closed, definition().fund()),
                closing.statements(closed));
    }

    /** The same policy, among others whose clauses a facts document may name too. */
    Policy among(Set<String> clauses) {
        return new Policy(compiled, rules, clauses);
    }

    private PolicyDefinition definition() {
        return compiled.definition();
    }

    private static Set<Fact> waivedFacts(TeamMonth month) {
        Set<Fact> waived = Collections.newSetFromMap(new IdentityHashMap<>());
        month.waivers()
                .forEach(waiver -> waiver.forFact().flatMap(month::referred).ifPresent(waived::add));
        return waived;
    }
}
