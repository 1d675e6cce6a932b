package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.policy.Clause;
import io.kaohe.text.Nearest;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Tests of a policy from Java, with any test framework: what is not so is an {@link AssertionError} that says what was
 * expected, what there is, and which rules fired. Immutable.
 *
 * <pre>{@code
 * verifyThat(policy)
 *         .under("DT3")
 *         .given(
 *                 Agent.of("A01", "林一", Role.PRE_SALES).withBaseWage("2200"),
 *                 Shift.of("A01", LocalDate.of(2024, 3, 1), Segment.punched("08:30", "17:30", "08:41", "17:30")))
 *         .settles("A01")
 *         .toExactly(entry(RED_PACKET, "DT3", "20.00").shares(5));
 * }</pre>
 */
public final class PolicyVerification {
    private final Policy policy;
    private final Scope scope;
    private final YearMonth month;

    private PolicyVerification(Policy policy, Scope scope, YearMonth month) {
        this.policy = policy;
        this.scope = scope;
        this.month = month;
    }

    /** Begins a test of a policy: of whole statements, unless it is narrowed down. */
    public static PolicyVerification verifyThat(Policy policy) {
        return new PolicyVerification(policy, Scope.everything(), DefaultMonth.of(policy));
    }

    /**
     * The same, leaving out of account all entries but those of these clauses.
     *
     * @throws IllegalArgumentException if the policy does not have one of them
     */
    public PolicyVerification under(String... clauses) {
        for (String clause : clauses) {
            requireClause(policy, clause);
        }
        return new PolicyVerification(policy, new Scope(false, Set.of(clauses)), month);
    }

    /** The same in this month, where facts are given one by one; else they are of the month of {@link Scenario}. */
    public PolicyVerification in(YearMonth period) {
        return new PolicyVerification(policy, scope, period);
    }

    /** Settles a month. */
    public SettlementVerification given(TeamMonth facts) {
        return SettlementVerification.of(policy, scope, facts);
    }

    /**
     * Settles these facts, among them the agents, of a team {@code team} of which no figures are known.
     *
     * @throws io.kaohe.problem.FactsException if together they are no valid month, with all that is wrong
     */
    public SettlementVerification given(Fact... facts) {
        return given(List.of(facts), List.of());
    }

    /** Settles these facts and waivers; see {@link #given(Fact...)}. */
    public SettlementVerification given(List<? extends Fact> facts, List<Waiver> waivers) {
        TeamMonth.Builder builder =
                TeamMonth.builder(month, Team.of("team", "team")).vocabulary(policy.vocabulary());
        facts.forEach(builder::add);
        waivers.forEach(builder::waive);
        return given(builder.build());
    }

    static void requireClause(Policy policy, String clause) {
        List<String> known = policy.clauses().stream().map(Clause::id).toList();
        if (!known.contains(clause)) {
            throw new IllegalArgumentException("the policy " + policy.id() + " has no clause \"" + clause + "\""
                    + Nearest.to(clause, known)
                            .map(near -> "; maybe \"" + near + "\" was meant")
                            .orElse(""));
        }
    }
}
