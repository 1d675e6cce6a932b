package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.fact.Agent;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Order;
import io.kaohe.fact.OrderStatus;
import io.kaohe.fact.Sales;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What is shared is paid out to the fen, no more and no less: commission of pools, and prizes that several win. */
class PoolsLawTest {
    private static final BigDecimal FEN = new BigDecimal("0.01");

    /** TM7: the prizes of a team of up to 4, of 5 and 6, of 7 and more agents. */
    private static final List<List<Integer>> PRIZES = List.of(List.of(100), List.of(100, 50), List.of(200, 100, 50));

    @Property(tries = 80, seed = "20240304", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void aPoolOfCommissionIsSharedWithoutAFenLost(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            Policy policy = random.set(policy("store-commission"));
            Settlement settlement = policy.settle(random.month());
            boolean pooled = random.commission().get("commissionMode").equals("POOLED");
            BigDecimal sales = sales(random.month(), Order::hasAgentNumber);
            if (pooled) {
                assertShared(random, commission(settlement, "SC3"), pool(random, sales));
            }
            String silentMode = random.commission().get("silentMode");
            BigDecimal silent = pool(random, sales(random.month(), Order::silent));
            if (silentMode.equals("SHARED")) {
                assertShared(random, commission(settlement, "SC4"), silent);
            } else {
                assertThat(sum(settlement, "SC4", EntryKind.COMMISSION))
                        .as(random.toString())
                        .isEqualByComparingTo(silentMode.equals("ROTATED") ? silent : BigDecimal.ZERO);
            }
            Statistics.label("attributed").collect(pooled && pool(random, sales).signum() > 0);
            Statistics.label("silent").collect(silentMode, silent.signum() > 0);
        });
        Statistics.label("attributed").coverage(pools -> pools.check(true).count(times -> times > 0));
        Statistics.label("silent").coverage(pools -> {
            pools.check("SHARED", true).count(times -> times > 0);
            pools.check("ROTATED", true).count(times -> times > 0);
        });
    }

    @Property(tries = 80, seed = "20240305", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void prizesThatSeveralWinAreSharedWithoutAFenLost(@ForAll long seed) {
        RandomMonth.from(seed).forEach(random -> {
            TeamMonth month = random.month();
            Settlement settlement = policy("tmall-store").settle(withoutAdjustments(month));
            Set<String> agents = proper(month);
            List<Integer> prizes = PRIZES.get(agents.size() < 5 ? 0 : agents.size() < 7 ? 1 : 2);
            long sellers = month.all(Sales.class).stream()
                    .filter(one -> agents.contains(one.agent()) && one.amount().signum() > 0)
                    .count();
            int won = prizes.stream().limit(sellers).mapToInt(Integer::intValue).sum();

            assertThat(sum(settlement, "TM7", EntryKind.BONUS))
                    .as(random.toString())
                    .isEqualByComparingTo("" + won);
            boolean audited = month.all(ChatAudit.class).stream().anyMatch(one -> agents.contains(one.agent()));
            assertThat(sum(settlement, "TM8", EntryKind.BONUS))
                    .as(random.toString())
                    .isEqualByComparingTo(audited ? "100" : "0");
            Statistics.label("winners by sales").collect(winners(settlement, "TM7") > prizes.size());
            Statistics.label("winners by service").collect(winners(settlement, "TM8") > 1);
        });
        Statistics.label("winners by sales").coverage(ties -> ties.check(true).count(times -> times > 0));
        Statistics.label("winners by service").coverage(ties -> ties.check(true).count(times -> times > 0));
    }

    /** Together they are the pool; whoever has a fen more than another stands before him. */
    private static void assertShared(RandomMonth random, List<BigDecimal> shares, BigDecimal pool) {
        BigDecimal least = pool.divide(BigDecimal.valueOf(shares.size()), 2, RoundingMode.DOWN);

        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .as(random.toString())
                .isEqualByComparingTo(pool);
        assertThat(shares)
                .as(random.toString())
                .allMatch(share -> share.compareTo(least) >= 0 && share.compareTo(least.add(FEN)) <= 0);
        assertThat(shares).as(random.toString()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    /** The commission of a clause of each agent proper, in the order of their ids; without an entry 0. */
    private static List<BigDecimal> commission(Settlement settlement, String clause) {
        return settlement.statements().stream()
                .filter(statement -> statement.agent().startsWith("A"))
                .map(statement -> sum(statement, clause, EntryKind.COMMISSION))
                .toList();
    }

    private static BigDecimal sum(Settlement settlement, String clause, EntryKind kind) {
        return settlement.statements().stream()
                .map(statement -> sum(statement, clause, kind))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Statement statement, String clause, EntryKind kind) {
        return statement.entries().stream()
                .filter(entry -> entry.kind() == kind && entry.clause().equals(Optional.of(clause)))
                .map(entry -> entry.amount().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long winners(Settlement settlement, String clause) {
        return settlement.statements().stream()
                .flatMap(statement -> statement.entries().stream())
                .map(Entry::clause)
                .filter(Optional.of(clause)::equals)
                .count();
    }

    private static BigDecimal pool(RandomMonth random, BigDecimal sales) {
        return sales.multiply(new BigDecimal(random.commission().get("rate"))).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sales(TeamMonth month, Predicate<Order> which) {
        return month.all(Order.class).stream()
                .filter(order -> order.status() == OrderStatus.PAID && which.test(order))
                .map(order -> order.amount().subtract(order.refunded()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<String> proper(TeamMonth month) {
        return month.agents().stream().filter(Agent::isProper).map(Agent::id).collect(Collectors.toSet());
    }

    private static TeamMonth withoutAdjustments(TeamMonth month) {
        TeamMonth.Builder others = month.toBuilder();
        month.all("adjustments").forEach(others::remove);
        return others.build();
    }

    private static Policy policy(String id) {
        return Catalog.policies().versions(id).get(0);
    }
}
