package io.kaohe.correction;

import io.kaohe.diff.BeforeAfter;
import io.kaohe.diff.SettlementDiff;
import io.kaohe.diff.StatementDiff;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What turns the settlement of a month into a later one of the same month, after facts or rules were corrected. Nothing
 * is overwritten: what was booked stays booked, and the corrections are booked beside it. Applied to the earlier
 * settlement they give the later one exactly; of settlements that were read from documents, which have no names and one
 * language, exactly the later document.
 *
 * @param policy the id of the policy of both
 * @param team the id of the team of both
 * @param was what the earlier settlement was come to from
 * @param is what the later one was come to from
 * @param fund the sum of the fines where they are paid into a fund
 * @param ofTeam what is to be put right in what is about the team as a whole
 * @param statements only of the agents whose entries are others, or who are in one settlement only, in the order of
 *     their ids
 */
public record Corrections(
        String policy,
        String team,
        YearMonth period,
        Fingerprints was,
        Fingerprints is,
        BeforeAfter fund,
        StatementCorrection ofTeam,
        List<StatementCorrection> statements) {
    public Corrections {
        statements = List.copyOf(statements);
    }

    /**
     * What turns one settlement into another.
     *
     * @throws IllegalArgumentException if they are not of one policy, team and month
     */
    public static Corrections of(Settlement earlier, Settlement later) {
        return between(earlier.identified(), later.identified());
    }

    private static Corrections between(Settlement earlier, Settlement later) {
        if (!earlier.policy().equals(later.policy())) {
            throw new IllegalArgumentException(
                    "a settlement under " + earlier.policy() + " is not corrected by one under " + later.policy());
        }
        SettlementDiff diff = SettlementDiff.of(earlier, later);
        Map<String, Statement> before = byAgent(earlier);
        Map<String, Statement> after = byAgent(later);
        return new Corrections(
                later.policy(),
                later.team().id(),
                later.period(),
                Fingerprints.of(earlier),
                Fingerprints.of(later),
                diff.fund(),
                StatementCorrection.of(diff.ofTeam(), Optional.of(teamOf(later))),
                diff.statements().stream()
                        .filter(one -> StatementCorrection.isNeeded(one)
                                || before.containsKey(one.agent()) != after.containsKey(one.agent()))
                        .map((StatementDiff one) ->
                                StatementCorrection.of(one, Optional.ofNullable(after.get(one.agent()))))
                        .toList());
    }

    /** Whether there is nothing to put right. */
    public boolean isEmpty() {
        return !fund.isDifference() && all().allMatch(one -> one.corrections().isEmpty());
    }

    /** Those of the agents and that of the team. */
    public Stream<StatementCorrection> all() {
        return Stream.concat(statements.stream(), Stream.of(ofTeam));
    }

    /** What the corrections are worth to the agents together, CNY. */
    public BigDecimal money() {
        return all().map(StatementCorrection::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Why the later settlement is another one: because the facts are others, or the policy, or both. */
    public Words why() {
        boolean facts = !was.facts().equals(is.facts());
        boolean rules = !was.policy().equals(is.policy());
        if (facts && rules) {
            return Words.of("the facts and the policy or its settings were changed", "数据以及制度（或其设置）都有改动");
        } else if (facts) {
            return Words.of("the facts were changed", "数据有改动");
        } else if (rules) {
            return Words.of("the policy or its settings were changed", "制度或其设置有改动");
        }
        return Words.of("neither the facts nor the policy were changed", "数据和制度都没有改动");
    }

    /**
     * The later settlement, made from the earlier one.
     *
     * @throws IllegalArgumentException if it is not the settlement that was corrected
     */
    public Settlement applyTo(Settlement earlier) {
        if (!earlier.policy().equals(policy)
                || !earlier.team().id().equals(team)
                || !earlier.period().equals(period)
                || !Fingerprints.of(earlier).equals(was)) {
            throw new IllegalArgumentException("this is not the settlement that was corrected");
        }
        Settlement identified = earlier.identified();
        Map<String, Statement> agents = byAgent(identified);
        for (StatementCorrection statement : statements) {
            Statement own = agents.remove(statement.agent());
            List<Entry> entries = statement.appliedTo(own == null ? List.of() : own.entries());
            if (!statement.isGone()) {
                agents.put(statement.agent(), new Statement(statement.agent(), statement.name(), entries));
            }
        }
        TeamStatement ofNow = new TeamStatement(
                team,
                ofTeam.name(),
                fund.after(),
                ofTeam.appliedTo(identified.team().entries()));
        return new Settlement(policy, is.policy(), is.facts(), period, ofNow, List.copyOf(agents.values()));
    }

    private static Statement teamOf(Settlement settlement) {
        return new Statement("", settlement.team().name(), settlement.team().entries());
    }

    private static Map<String, Statement> byAgent(Settlement settlement) {
        return settlement.statements().stream()
                .collect(Collectors.toMap(Statement::agent, one -> one, (one, other) -> one, TreeMap::new));
    }
}
