package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The place of an agent in the month's ranking by sales, among the agents proper that have a sales fact.
 *
 * @param amount the agent's sales, CNY
 * @param rank 1 + the number of agents with more; equal sales share a rank
 * @param tied how many agents hold this rank, at least 1
 * @param ranked how many agents are ranked
 */
public record Standing(String agent, BigDecimal amount, int rank, int tied, int ranked, List<? extends Subject> basis)
        implements OfAgent {
    public Standing {
        basis = List.copyOf(basis);
    }

    static List<Standing> of(Known month) {
        List<Sales> sales = properSales(month);
        List<Standing> standings = new ArrayList<>();
        for (Sales own : sales) {
            int more = count(sales, own, 1);
            int tied = count(sales, own, 0);
            standings.add(new Standing(own.agent(), own.amount(), more + 1, tied, sales.size(), List.of(own)));
        }
        return standings;
    }

    /** The sales facts of the agents proper. */
    static List<Sales> properSales(Known month) {
        Set<String> proper = month.all(Agent.class).stream()
                .filter(Agent::isProper)
                .map(Agent::id)
                .collect(Collectors.toSet());
        return month.all(Sales.class).stream()
                .filter(sales -> proper.contains(sales.agent()))
                .toList();
    }

    private static int count(List<Sales> sales, Sales own, int sign) {
        return (int) sales.stream()
                .filter(other -> other.amount().compareTo(own.amount()) == sign)
                .count();
    }
}
