package io.kaohe.benchmarks.work;

import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.History;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Severity;
import io.kaohe.fact.Shipment;
import io.kaohe.fact.ShipmentCause;
import io.kaohe.fact.ShipmentProblem;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What one agent sells, and how buyers and supervisors find it. */
final class Services {
    private static final List<String> MISCONDUCT = List.of(
            "UNAUTHORISED_SOFTWARE",
            "ENTERTAINMENT",
            "PROMISE_BROKEN",
            "POOR_SERVICE",
            "DISORDER",
            "NEGLECT",
            "OFF_TASK_CHAT");

    private final Random random;
    private final Chances chances;
    private final TeamMonth.Builder month;
    private final String agent;

    Services(Random random, Chances chances, TeamMonth.Builder month, String agent) {
        this.random = random;
        this.chances = chances;
        this.month = month;
        this.agent = agent;
    }

    void add() {
        month.add(new Sales(
                agent,
                cents(400_000, 800_000),
                new BigDecimal("8000.00"),
                cents(60, 40),
                cents(0, 200_000),
                happens(95),
                false));
        for (int i = 0; i < 4; i++) {
            month.add(new ChatAudit(
                    agent, date(), BigDecimal.valueOf(80 + random.nextInt(21)), BigDecimal.ZERO, findings()));
        }
        if (happens(20)) {
            month.add(new Complaint(agent, date(), ComplaintCause.SERVICE, happens(50), BigDecimal.ZERO));
        }
        if (happens(50)) {
            month.add(new Mark(agent, "PERFORMANCE_PAY", cents(10_000, 50_000)));
        }
        if (happens(50)) {
            month.add(new History(
                    agent,
                    BigDecimal.valueOf(happens(chances.seldom()) ? 4 : 1),
                    BigDecimal.valueOf(happens(chances.seldom()) ? 30 : 2),
                    List.of(),
                    0));
        }
        addWhatIsSeldom();
    }

    private void addWhatIsSeldom() {
        if (happens(chances.seldom())) {
            month.add(new Misconduct(
                    agent,
                    date(),
                    MISCONDUCT.get(random.nextInt(MISCONDUCT.size())),
                    Severity.values()[random.nextInt(Severity.values().length)],
                    happens(30) ? cents(0, 10_000) : BigDecimal.ZERO));
        }
        if (happens(chances.seldom())) {
            month.add(new Shipment(
                    agent,
                    "2025110100" + random.nextInt(1000),
                    date(),
                    ShipmentProblem.values()[random.nextInt(3)],
                    ShipmentCause.values()[random.nextInt(3)],
                    cents(500, 1_000),
                    happens(50)));
        }
    }

    private List<String> findings() {
        if (!happens(chances.seldom())) {
            return List.of();
        }
        return happens(70) ? List.of("AUTO_REPLY_ONLY") : List.of("AUTO_REPLY_ONLY", "ONLINE_BUT_AWAY");
    }

    private LocalDate date() {
        return TeamMonths.PERIOD.atDay(1 + random.nextInt(30));
    }

    private BigDecimal cents(int least, int more) {
        return BigDecimal.valueOf(least + random.nextInt(more + 1), 2);
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }
}
