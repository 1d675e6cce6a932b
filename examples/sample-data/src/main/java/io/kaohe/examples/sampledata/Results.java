package io.kaohe.examples.sampledata;

import io.kaohe.fact.CustomerFiles;
import io.kaohe.fact.History;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Sales;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.util.List;

/** The figures of the month, and what earlier months left behind. */
final class Results {
    static final int TARGET = 8_000;

    private final Chance chance;
    private final TeamMonth.Builder month;

    Results(Chance chance, TeamMonth.Builder month) {
        this.chance = chance;
        this.month = month;
    }

    /** The sales of somebody who sells, and what goes with them. */
    void sell(Colleague colleague) {
        String agent = colleague.number();
        month.add(new Sales(
                agent,
                chance.hundredths(520_000, 1_150_000),
                BigDecimal.valueOf(TARGET),
                chance.hundredths(62, 99),
                chance.hundredths(40_000, 260_000),
                chance.percent(95),
                chance.percent(3)));
        month.add(new CustomerFiles(agent, chance.percent(85), chance.percent(60)));
        month.add(new Mark(agent, "PERFORMANCE_PAY", BigDecimal.valueOf(chance.between(4, 12) * 100L)));
        month.add(new Metric(agent, "first-response-seconds", BigDecimal.valueOf(chance.between(12, 55))));
    }

    /** What is known of the months before. */
    void remember(Colleague colleague) {
        BigDecimal lastMonth = new BigDecimal(chance.oneOf(List.of("0", "0", "0", "1", "1", "2", "4")));
        BigDecimal thisYear = lastMonth.add(BigDecimal.valueOf(chance.between(0, 2)));
        month.add(new History(colleague.number(), lastMonth, thisYear, List.of(), chance.between(0, 2)));
    }
}
