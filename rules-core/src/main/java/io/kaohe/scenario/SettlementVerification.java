package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What facts came to, to be verified; {@link PolicyVerification} is the way to it. */
public final class SettlementVerification {
    private final Policy policy;
    private final Scope scope;
    private final TeamMonth month;
    private final Outcome outcome;
    private final List<String> fired;

    private SettlementVerification(
            Policy policy, Scope scope, TeamMonth month, Outcome outcome, Collection<String> fired) {
        this.policy = policy;
        this.scope = scope;
        this.month = month;
        this.outcome = outcome;
        this.fired = List.copyOf(fired);
    }

    static SettlementVerification of(Policy policy, Scope scope, TeamMonth month) {
        Set<String> fired = new TreeSet<>();
        Outcome outcome = new Given.Month(month).settle(policy, rule -> fired.add(rule.name()));
        return new SettlementVerification(policy, scope, month, outcome, fired);
    }

    /**
     * The statement of an agent, to be verified.
     *
     * @throws IllegalArgumentException if the facts have no such agent
     */
    public StatementVerification settles(String agent) {
        if (month.agent(agent).isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no agent " + agent + " in " + month.team().id());
        }
        return new StatementVerification(this, agent);
    }

    /** The team's own statement, to be verified. */
    public StatementVerification settlesTheTeam() {
        return new StatementVerification(this, ExpectedStatements.TEAM);
    }

    /** Verifies that the facts are rejected for these properties, such as {@code baseWage}, and for nothing else. */
    public SettlementVerification isRejectedFor(String... fields) {
        return isRejectedFor(Arrays.stream(fields).map(ExpectedProblem::at).toArray(ExpectedProblem[]::new));
    }

    /** Verifies that the facts are rejected for these problems and for no others. */
    public SettlementVerification isRejectedFor(ExpectedProblem... problems) {
        return verify(new ExpectedRejection(List.of(problems)).compare(outcome));
    }

    /** Verifies that the team's fund comes to this amount, such as {@code 150.00}. */
    public SettlementVerification fillsTheFundWith(String amount) {
        return verify(
                new ExpectedStatements(Map.of(), new Scope(false, Set.of()), Optional.of(new BigDecimal(amount)), false)
                        .compare(outcome));
    }

    /** Verifies that these rules fire, whatever others do. */
    public SettlementVerification fires(String... rules) {
        List<String> silent =
                Arrays.stream(rules).filter(rule -> !fired.contains(rule)).toList();
        if (!silent.isEmpty()) {
            throw new AssertionError(ResultText.of("these rules did not fire: " + silent, List.of(), fired));
        }
        return this;
    }

    SettlementVerification verify(String about, List<ExpectedEntry> entries) {
        entries.stream()
                .map(ExpectedEntry::clause)
                .filter(clause -> !clause.isEmpty())
                .forEach(clause -> PolicyVerification.requireClause(policy, clause));
        ExpectedStatements expected = new ExpectedStatements(Map.of(about, entries), scope.and(entries));
        if (outcome instanceof Outcome.Settled settled) {
            return verify(List.of(expected.compare(
                    about,
                    about.equals(ExpectedStatements.TEAM)
                            ? settled.settlement().team().entries()
                            : settled.settlement().of(about).entries())));
        }
        return verify(expected.compare(outcome));
    }

    private SettlementVerification verify(List<Comparison> comparisons) {
        if (!comparisons.stream().allMatch(Comparison::agrees)) {
            throw new AssertionError(ResultText.of(
                    "the policy " + policy.id() + " settles " + month.period() + " otherwise", comparisons, fired));
        }
        return this;
    }
}
