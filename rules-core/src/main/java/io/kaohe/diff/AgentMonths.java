package io.kaohe.diff;

import java.math.BigDecimal;
import java.util.List;

/**
 * How many months of agents there are, and what becomes of them; what is about the teams is not counted.
 *
 * @param different in how many an entry appears, vanishes or changes
 * @param gain in how many of these the agent has more money afterwards
 * @param lose in how many the agent has less; in the others it is the same sum
 * @param gains what is gained in the first, CNY
 * @param losses what is lost in the second, CNY: 0 or below
 */
public record AgentMonths(int all, int different, int gain, int lose, BigDecimal gains, BigDecimal losses) {
    static AgentMonths of(List<StatementDiff> statements) {
        List<BigDecimal> differences = statements.stream()
                .map(statement -> statement.tally().money().difference())
                .toList();
        List<BigDecimal> gains =
                differences.stream().filter(one -> one.signum() > 0).toList();
        List<BigDecimal> losses =
                differences.stream().filter(one -> one.signum() < 0).toList();
        return new AgentMonths(
                statements.size(),
                (int) statements.stream().filter(StatementDiff::isDifference).count(),
                gains.size(),
                losses.size(),
                sum(gains),
                sum(losses));
    }

    /** In how many something else than the sum of money is different. */
    public int withoutMoney() {
        return different - gain - lose;
    }

    private static BigDecimal sum(List<BigDecimal> all) {
        return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
