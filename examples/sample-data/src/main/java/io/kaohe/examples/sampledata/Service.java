package io.kaohe.examples.sampledata;

import io.kaohe.fact.AfterSales;
import io.kaohe.fact.CallBack;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Rating;
import io.kaohe.fact.Severity;
import io.kaohe.fact.Shipment;
import io.kaohe.fact.ShipmentCause;
import io.kaohe.fact.ShipmentProblem;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What buyers and supervisors say of the service. */
final class Service {
    private static final List<Rating> RATINGS =
            List.of(Rating.SATISFIED, Rating.SATISFIED, Rating.SATISFIED, Rating.SATISFIED, Rating.AVERAGE);

    private final Chance chance;
    private final YearMonth period;
    private final TeamMonth.Builder month;

    Service(Chance chance, YearMonth period, TeamMonth.Builder month) {
        this.chance = chance;
        this.period = period;
        this.month = month;
    }

    /** The month of somebody who talks to buyers. */
    void serve(Colleague colleague) {
        String agent = colleague.number();
        for (int audit = 0; audit < 3; audit++) {
            audit(agent);
        }
        for (int call = chance.between(1, 3); call > 0; call--) {
            Rating rating = chance.percent(4) ? Rating.DISSATISFIED : chance.oneOf(RATINGS);
            month.add(new CallBack(agent, someDate(), rating));
        }
        month.add(new Inspection(agent, someDate(), "duty", "Wangwang chat", unmet()));
        if (chance.percent(35)) {
            complain(agent);
        }
        if (chance.percent(30)) {
            missend(agent);
        }
        if (chance.percent(20)) {
            month.add(new AfterSales(agent, someDate(), chance.hundredths(500, 9000), chance.percent(50)));
        }
        if (chance.percent(12)) {
            String kind = chance.oneOf(List.of("OFF_TASK_CHAT", "ENTERTAINMENT", "PROMISE_BROKEN", "DISORDER"));
            month.add(new Misconduct(agent, someDate(), kind, Severity.MINOR, BigDecimal.ZERO));
        }
    }

    private void audit(String agent) {
        boolean good = chance.percent(94);
        List<String> findings = good ? List.of() : List.of(chance.oneOf(List.of("AUTO_REPLY_ONLY", "ONLINE_BUT_AWAY")));
        int pointsOff = good ? chance.between(0, 2) : chance.between(2, 5);
        month.add(new ChatAudit(
                agent, someDate(), BigDecimal.valueOf(100L - 2 * pointsOff), BigDecimal.valueOf(pointsOff), findings));
    }

    private List<String> unmet() {
        List<String> items = List.of("A2", "B3", "C2", "C5", "D1", "D6");
        return chance.percent(60) ? List.of() : List.of(chance.oneOf(items));
    }

    private void complain(String agent) {
        ComplaintCause cause = chance.oneOf(List.of(
                ComplaintCause.SERVICE,
                ComplaintCause.EXPLANATION,
                ComplaintCause.UNVERIFIABLE,
                ComplaintCause.GOODS,
                ComplaintCause.COURIER));
        boolean own = cause == ComplaintCause.SERVICE && chance.percent(50);
        month.add(new Complaint(agent, someDate(), cause, own, own ? chance.hundredths(1000, 6000) : BigDecimal.ZERO));
    }

    private void missend(String agent) {
        ShipmentProblem problem = chance.oneOf(List.of(ShipmentProblem.values()));
        ShipmentCause cause = chance.oneOf(List.of(ShipmentCause.values()));
        LocalDate date = someDate();
        String order = date.toString().replace("-", "") + "%06d".formatted(chance.between(1, 999_999));
        BigDecimal freight = problem == ShipmentProblem.LATE ? BigDecimal.ZERO : chance.hundredths(600, 1500);
        month.add(new Shipment(agent, order, date, problem, cause, freight, chance.percent(60)));
    }

    private LocalDate someDate() {
        return period.atDay(chance.between(1, period.lengthOfMonth()));
    }
}
