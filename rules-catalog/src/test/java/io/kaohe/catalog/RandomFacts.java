package io.kaohe.catalog;

import io.kaohe.fact.Absence;
import io.kaohe.fact.AbsenceCause;
import io.kaohe.fact.Adjustment;
import io.kaohe.fact.AfterSales;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Award;
import io.kaohe.fact.CallBack;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.CustomerFiles;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Order;
import io.kaohe.fact.OrderStatus;
import io.kaohe.fact.Rating;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Severity;
import io.kaohe.fact.Shipment;
import io.kaohe.fact.ShipmentCause;
import io.kaohe.fact.ShipmentProblem;
import io.kaohe.fact.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts about one agent, as chance has them: of every kind that can happen to anybody. */
final class RandomFacts {
    private static final List<String> MISCONDUCT = sorted(CodeList.MISCONDUCT);
    private static final List<String> AWARDS = sorted(CodeList.AWARD);
    private static final List<String> FORMS = sorted(CodeList.INSPECTION_FORM);
    private static final List<String> CHAT_FINDINGS = sorted(CodeList.CHAT_FINDING);

    private final Chance chance;
    private final YearMonth period;
    private final RandomShifts shifts;

    RandomFacts(Chance chance, YearMonth period) {
        this.chance = chance;
        this.period = period;
        this.shifts = new RandomShifts(chance);
    }

    /** Something that happened to an agent; about work and rest only if asked for. */
    Fact about(String agent, boolean atWork) {
        LocalDate date = chance.dateOf(period);
        return switch (chance.between(atWork ? 1 : 5, 21)) {
            case 1 -> shifts.on(agent, date, 40, 20);
            case 2 -> leave(agent);
            case 3 -> absence(agent, date);
            case 4 -> new RedPacket(agent, date, chance.percent(30));
            case 5, 6, 7 -> complaint(agent, date);
            case 8 -> new CallBack(agent, date, chance.oneOf(Rating.values()));
            case 9, 10 -> audit(agent, date);
            case 11, 21 -> inspection(agent, date);
            case 12, 13 -> order(agent, date);
            case 14 -> shipment(agent, date);
            case 15 -> new AfterSales(agent, date, money(30_000), chance.percent(70));
            case 16, 17 -> misconduct(agent, date);
            case 18 -> new Award(agent, chance.oneOf(AWARDS));
            case 19 -> adjustment(agent);
            default ->
                chance.percent(50)
                        ? new Metric(agent, "typing-speed", BigDecimal.valueOf(chance.between(60, 100)))
                        : new Mark(agent, "PERFORMANCE_PAY", money(100_000));
        };
    }

    /** A result of the month, of those that an agent of that role has; it may take the place of another. */
    Fact result(Agent agent) {
        String id = agent.id();
        if (agent.isProper()) {
            return chance.percent(20)
                    ? new CustomerFiles(id, chance.percent(50), chance.percent(50))
                    : new Sales(
                            id,
                            money(1_500_000),
                            new BigDecimal("8000"),
                            chance.hundredths(50, 100),
                            chance.hundredths(50_000, 150_000),
                            chance.percent(80),
                            chance.percent(20));
        }
        return switch (agent.role()) {
            case SUPERVISOR -> new Mark(id, "ON_SITE", BigDecimal.valueOf(chance.between(0, 30)));
            case COMMITTEE_MEMBER -> new Metric(id, "months-in-office", BigDecimal.valueOf(chance.between(9, 14)));
            default -> about(id, true);
        };
    }

    /** A leave of up to six days within the month. */
    Leave leave(String agent) {
        BigDecimal days = new BigDecimal(chance.oneOf("0.5", "1", "1", "1.5", "2", "3", "6"));
        LocalDate from = period.atDay(chance.between(1, period.lengthOfMonth() - 6));
        LocalDate asked = chance.percent(80) ? from.minusDays(chance.between(-1, 5)) : null;
        return new Leave(agent, from, days, chance.oneOf(LeaveKind.values()), asked, chance.percent(75));
    }

    /** A paid, cancelled or refunded order, of nobody if the number is left out. */
    Order order(LocalDate date, boolean silent) {
        BigDecimal amount = money(400_000);
        BigDecimal refunded = chance.percent(70) ? BigDecimal.ZERO : amount.multiply(new BigDecimal("0.25"));
        String id = "made-up-" + chance.between(0, Integer.MAX_VALUE - 1);
        OrderStatus status = chance.percent(70) ? OrderStatus.PAID : chance.oneOf(OrderStatus.values());
        return new Order(id, date, amount, refunded, status, null, silent);
    }

    private Order order(String agent, LocalDate date) {
        Order one = order(date, false);
        return new Order(one.id(), date, one.amount(), one.refunded(), one.status(), agent, false);
    }

    private Absence absence(String agent, LocalDate date) {
        BigDecimal hours = new BigDecimal(chance.oneOf("0.5", "0.9", "1", "2.5"));
        BigDecimal days = new BigDecimal(chance.oneOf("0.5", "1", "1"));
        return new Absence(agent, date, chance.oneOf(AbsenceCause.values()), hours, days);
    }

    private Complaint complaint(String agent, LocalDate date) {
        ComplaintCause cause = chance.percent(50) ? ComplaintCause.SERVICE : chance.oneOf(ComplaintCause.values());
        return new Complaint(agent, date, cause, chance.percent(50), money(20_000));
    }

    private ChatAudit audit(String agent, LocalDate date) {
        List<String> findings = chance.percent(50) ? List.of() : List.of(chance.oneOf(CHAT_FINDINGS));
        BigDecimal score = BigDecimal.valueOf(chance.between(90, 94));
        return new ChatAudit(agent, date, score, BigDecimal.valueOf(chance.between(0, 6)), findings);
    }

    private Inspection inspection(String agent, LocalDate date) {
        String usual = agent.startsWith("S") ? "supervision" : "duty";
        String form = chance.percent(30) ? usual : chance.oneOf(FORMS);
        List<String> items = new ArrayList<>(Vocabulary.standard().items(form));
        items.removeIf(item -> chance.percent(80));
        return new Inspection(agent, date, form, null, items);
    }

    private Shipment shipment(String agent, LocalDate date) {
        ShipmentProblem problem = chance.oneOf(ShipmentProblem.values());
        ShipmentCause cause = chance.percent(60) ? ShipmentCause.ORDER_REMARK : chance.oneOf(ShipmentCause.values());
        return new Shipment(agent, "20240301", date, problem, cause, money(1_500), chance.percent(50));
    }

    private Misconduct misconduct(String agent, LocalDate date) {
        BigDecimal loss = chance.percent(50) ? BigDecimal.ZERO : money(30_000);
        String kind =
                chance.percent(30) ? chance.oneOf("UNCOVERED_SHIFT", "REFUSED_TEAM_WORK") : chance.oneOf(MISCONDUCT);
        return new Misconduct(agent, date, kind, chance.oneOf(Severity.values()), loss);
    }

    private Adjustment adjustment(String agent) {
        String clause = chance.oneOf("AS11", "SS5", "DT24", "SC3", "TO5", "TM7");
        EntryKind kind = switch (clause) {
            case "AS11", "SS5" -> EntryKind.POINTS;
            case "TO5" -> EntryKind.FINE;
            default -> EntryKind.BONUS;
        };
        return new Adjustment(agent, clause, kind, chance.hundredths(1, 900), "made up", "nobody");
    }

    private BigDecimal money(int mostFen) {
        return chance.hundredths(0, mostFen);
    }

    private static List<String> sorted(CodeList list) {
        Set<String> codes = Vocabulary.standard().codes(list);
        return codes.stream().sorted().toList();
    }
}
