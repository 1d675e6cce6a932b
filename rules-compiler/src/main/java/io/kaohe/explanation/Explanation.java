package io.kaohe.explanation;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An agent's statement explained: each entry with its facts in words, the rule that wrote it, and what would be if a fact
 * were a little different.
 *
 * @param policy the policy's id
 * @param title the policy's title
 * @param month the facts
 * @param agent the agent's id
 * @param name the agent's name
 * @param settlement the settlement that is explained
 * @param entries in the order of the statement
 * @param whyNot why a clause gave nothing, where that was asked
 */
public record Explanation(
        String policy,
        Words title,
        TeamMonth month,
        String agent,
        String name,
        Settlement settlement,
        List<ExplainedEntry> entries,
        Optional<WhyNot> whyNot) {
    public Explanation {
        entries = List.copyOf(entries);
    }

    /**
     * All entries of an agent.
     *
     * @param files the files that the policy was compiled from
     * @throws io.kaohe.problem.FactsException if the month cannot be settled
     * @throws io.kaohe.problem.PolicyException if there is no such agent, or the files are of another policy
     */
    public static Explanation of(Policy policy, PolicyFolder files, TeamMonth month, String agent) {
        return new Explaining(policy, files, month, agent).entries(entry -> true);
    }

    /**
     * Those of an agent's entries that are asked for; see {@link #of(Policy, PolicyFolder, TeamMonth, String)}.
     *
     * @param clause only those of this clause
     * @param date only those of this date
     * @throws io.kaohe.problem.PolicyException if there is no such agent or clause, or the files are of another policy
     */
    public static Explanation of(
            Policy policy,
            PolicyFolder files,
            TeamMonth month,
            String agent,
            Optional<String> clause,
            Optional<LocalDate> date) {
        clause.ifPresent(id -> Inquiries.clause(policy, id));
        return new Explaining(policy, files, month, agent)
                .entries(entry -> clause.stream()
                                .allMatch(
                                        id -> entry.clause().filter(id::equals).isPresent())
                        && date.stream()
                                .allMatch(
                                        day -> entry.date().filter(day::equals).isPresent()));
    }

    /**
     * Why a clause gave an agent nothing; if it did give something, which entries. Compiles the policy anew, with rules
     * cut off behind each of their conditions.
     *
     * @param files the files that the policy was compiled from
     * @throws io.kaohe.problem.FactsException if the month cannot be settled
     * @throws io.kaohe.problem.PolicyException if there is no such agent or clause, or the files are of another policy
     */
    public static Explanation whyNot(Policy policy, PolicyFolder files, TeamMonth month, String agent, String clause) {
        return new Explaining(policy, files, month, agent).whyNot(clause);
    }

    public YearMonth period() {
        return settlement.period();
    }

    /**
     * Where a settlement that was written earlier is not the one that is explained: it is of other facts, of another
     * policy or of another version of it, or the agent's entries were changed. Nothing if it is the one.
     *
     * @param document the name of the settlement's document
     */
    public List<Problem> differences(Settlement earlier, String document) {
        return new Belonging(this, earlier, document).problems();
    }

    /** The same with those of its entries that are wanted. */
    public Explanation only(Predicate<ExplainedEntry> wanted) {
        return new Explanation(
                policy,
                title,
                month,
                agent,
                name,
                settlement,
                entries.stream().filter(wanted).toList(),
                whyNot);
    }
}
