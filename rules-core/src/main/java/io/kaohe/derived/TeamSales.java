package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Property;
import io.kaohe.fact.Sales;
import io.kaohe.number.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sales of the agents proper together, CNY. There is one, also if nobody sold anything.
 *
 * @param sum the exact sum of the amounts
 * @param agents how many agents have a sales fact
 */
public record TeamSales(
        @Property(atLeast = "0") BigDecimal sum,
        @Property(atLeast = "0") int agents,
        List<Sales> basis) implements Derived {
    public TeamSales {
        basis = List.copyOf(basis);
    }

    /** The mean of those that have a sales fact; 0 if there is none. */
    @Property(atLeast = "0")
    public Exact average() {
        return agents == 0 ? Exact.ZERO : Exact.of(sum).over(Exact.of(agents));
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.empty();
    }

    static List<TeamSales> of(Known month) {
        List<Sales> sales = properSales(month);
        BigDecimal sum = sales.stream().map(Sales::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(new TeamSales(sum, sales.size(), sales));
    }

    private static List<Sales> properSales(Known month) {
        Set<String> proper = month.all(Agent.class).stream()
                .filter(Agent::isProper)
                .map(Agent::id)
                .collect(Collectors.toSet());
        return month.all(Sales.class).stream()
                .filter(sales -> proper.contains(sales.agent()))
                .toList();
    }
}
