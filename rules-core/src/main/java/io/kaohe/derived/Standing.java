package io.kaohe.derived;

import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The place of an agent in a ranking of the month, whose greatest value is first. One for each agent that a rule entered
 * with {@code ledger.rank}; who is in the ranking, and by what, the rules alone decide. For a ranking whose smallest
 * value is first, rank by the value subtracted from 0.
 *
 * @param name the ranking, under a name of the policy's own
 * @param value what the agent is ranked by, exact
 * @param rank 1 + the number of agents with a greater value; equal values share a rank
 * @param tied how many agents hold this rank, at least 1: they take the places from {@code rank} to {@code rank + tied -
 *     1}
 * @param nthOfTied which of the agents that hold this rank it is, from 1, in the order of their ids
 * @param ranked how many agents are in the ranking
 * @param basis what the value was worked out from
 */
public record Standing(
        String agent,
        String name,
        Exact value,
        @Property(atLeast = "1") int rank,
        @Property(atLeast = "1") int tied,
        @Property(atLeast = "1") int nthOfTied,
        @Property(atLeast = "1") int ranked,
        List<? extends Subject> basis)
        implements OfAgent {
    public Standing {
        basis = List.copyOf(basis);
    }

    /** @throws PolicyException if an agent was entered into a ranking twice */
    static List<Standing> of(Known month) {
        Map<String, Map<String, Ranked>> rankings = new TreeMap<>();
        for (Ranked ranked : month.all(Ranked.class)) {
            Ranked other = rankings.computeIfAbsent(ranked.name(), name -> new TreeMap<>())
                    .putIfAbsent(ranked.agent(), ranked);
            if (other != null) {
                Exact least = Calculation.min(other.value(), ranked.value());
                Exact most = Calculation.max(other.value(), ranked.value());
                throw PolicyException.of(
                        "ranked-twice",
                        Words.of(
                                ranked.agent() + " is entered into the ranking \"" + ranked.name() + "\" twice, by "
                                        + least + " and " + most,
                                "员工“" + ranked.agent() + "”两次列入排名“" + ranked.name() + "”，数值为 " + least + " 和 " + most));
            }
        }
        return rankings.values().stream()
                .flatMap(ranking -> of(List.copyOf(ranking.values())).stream())
                .toList();
    }

    /** The standings of one ranking, whose agents are given in the order of their ids. */
    private static List<Standing> of(List<Ranked> ranking) {
        TreeMap<Exact, List<Ranked>> byValue =
                ranking.stream().collect(Collectors.groupingBy(Ranked::value, TreeMap::new, Collectors.toList()));
        List<Standing> standings = new ArrayList<>();
        for (List<Ranked> tied : byValue.descendingMap().values()) {
            int rank = standings.size() + 1;
            for (Ranked own : tied) {
                int nth = standings.size() + 2 - rank;
                standings.add(new Standing(
                        own.agent(), own.name(), own.value(), rank, tied.size(), nth, ranking.size(), own.basis()));
            }
        }
        return standings;
    }
}
