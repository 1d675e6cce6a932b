package io.kaohe.benchmarks.hand;

import static io.kaohe.fact.EntryKind.BONUS;
import static io.kaohe.fact.EntryKind.COMPENSATION;
import static io.kaohe.fact.EntryKind.ENTITLEMENT;
import static io.kaohe.fact.EntryKind.FINDING;
import static io.kaohe.fact.EntryKind.NOTICE;
import static io.kaohe.fact.EntryKind.SANCTION;
import static io.kaohe.fact.EntryKind.WAGE;
import static io.kaohe.fact.EntryKind.WAGE_DEDUCTION;

import io.kaohe.fact.Absence;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Segment;
import io.kaohe.fact.Severity;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Shipment;
import io.kaohe.fact.ShipmentCause;
import io.kaohe.fact.ShipmentProblem;
import io.kaohe.fact.Side;
import io.kaohe.fact.TeamMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The clauses over one agent's month, in the order in which one needs what another found. */
final class AgentSettling {
    private static final BigDecimal REST_DAYS = BigDecimal.valueOf(2);
    private static final BigDecimal LEAVE_LIMIT = BigDecimal.valueOf(3);
    private static final BigDecimal YEAR_LIMIT = BigDecimal.valueOf(30);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal FULL_ATTENDANCE = BigDecimal.valueOf(200);
    private static final BigDecimal INSURANCE_PART = new BigDecimal("0.30");
    private static final Set<String> PLAY = Set.of("UNAUTHORISED_SOFTWARE", "ENTERTAINMENT");
    private static final Set<String> BREACHES = Set.of("PROMISE_BROKEN", "POOR_SERVICE", "DISORDER", "NEGLECT");
    private static final Comparator<Shift> BY_TIME =
            Comparator.comparing(Shift::date).thenComparing(AgentSettling::firstStart);

    private final AgentFacts facts;
    private final HandLedger ledger;
    private final List<String> absentFor = new ArrayList<>(4);
    private final List<String> leftFor = new ArrayList<>(4);
    private BigDecimal absent = BigDecimal.ZERO;
    private BigDecimal left = BigDecimal.ZERO;
    private int lapses;

    private AgentSettling(AgentFacts facts, HandLedger ledger) {
        this.facts = facts;
        this.ledger = ledger;
    }

    static List<HandEntry> entries(TeamMonth month, AgentFacts facts) {
        HandLedger ledger = new HandLedger(month, facts.agent.baseWage());
        AgentSettling settling = new AgentSettling(facts, ledger);
        settling.punches();
        settling.leave();
        settling.absence();
        settling.fullAttendance();
        settling.conduct();
        settling.pay();
        if (!facts.mentioned) {
            ledger.code(NOTICE, Integer.MAX_VALUE, null, "NO_FACTS", ledger.fact(facts.agent), Reason.of("NO_FACTS"));
        }
        return ledger.sorted();
    }

    private void punches() {
        facts.shifts.sort(BY_TIME);
        int missed = 0;
        for (Shift shift : facts.shifts) {
            if (isOnLeave(shift.date())) {
                continue;
            }
            for (Segment segment : inOrderOfTime(shift.segments())) {
                missed = side(shift, segment, Side.IN, missed);
                missed = side(shift, segment, Side.OUT, missed);
            }
        }
    }

    private int side(Shift shift, Segment segment, Side side, int missedBefore) {
        boolean filled = !segment.filled().isEmpty() && segment.filled().contains(side);
        int minutes = PunchTimes.minutes(segment, side);
        if (!filled && segment.time(side).isPresent()) {
            if (minutes > 0) {
                lapse(shift, side, minutes, false);
            }
            return missedBefore;
        }
        int nth = missedBefore + 1;
        if (!filled || !segment.vouched()) {
            absent(15, shift.date(), Packets.HALF_A_DAY, ledger.fact(shift), Reason.of("DT15", side, shift.date()));
        } else if (nth > 3 && side == Side.OUT) {
            packet(14, shift, Packets.SMALL, Reason.of("DT14", nth, Packets.SMALL, Packets.SHARES));
        } else if (nth > 3 && minutes > 0) {
            lapse(shift, side, minutes, true);
        }
        return nth;
    }

    private void lapse(Shift shift, Side side, int minutes, boolean filled) {
        lapses++;
        if (minutes > 30) {
            Reason reason = Reason.of("DT5", side, filled, minutes);
            absent(5, shift.date(), Packets.HALF_A_DAY, ledger.fact(shift), reason);
        } else if (minutes >= 20) {
            packet(4, shift, Packets.LARGE, Reason.of("DT4", side, filled, minutes, Packets.LARGE, Packets.SHARES));
        } else if (minutes > 10) {
            packet(3, shift, Packets.MIDDLE, Reason.of("DT3", side, filled, minutes, Packets.MIDDLE, Packets.SHARES));
        } else {
            packet(2, shift, Packets.SMALL, Reason.of("DT2", side, filled, minutes, Packets.SMALL, Packets.SHARES));
        }
    }

    private void packet(int clause, Shift shift, BigDecimal amount, Reason reason) {
        ledger.packet(clause, shift.date(), amount, ledger.fact(shift), reason);
        List<String> again = List.of();
        for (RedPacket packet : facts.unsent) {
            if (packet.date().equals(shift.date())) {
                again = plus(again.isEmpty() ? ledger.fact(shift) : again, ledger.reference(packet));
            }
        }
        if (!again.isEmpty()) {
            ledger.packet(6, shift.date(), amount, HandLedger.sorted(again), Reason.of("DT6", shift.date(), amount));
        }
    }

    private void leave() {
        History history = facts.history;
        boolean forbidden = history != null && history.leaveDaysLastMonth().compareTo(LEAVE_LIMIT) > 0;
        BigDecimal allowance =
                forbidden ? BigDecimal.ZERO : facts.agent.hasRestAllowance() ? facts.agent.restAllowance() : REST_DAYS;
        BigDecimal unused = allowance;
        BigDecimal thisYear = history == null ? BigDecimal.ZERO : history.personalLeaveDaysThisYear();
        List<String> rests = new ArrayList<>(facts.leaves.size() + facts.shifts.size());
        for (Leave leave : facts.leaves) {
            List<String> fact = ledger.fact(leave);
            if (!leave.approved()) {
                boolean rest = leave.kind() == LeaveKind.REST;
                Reason reason = Reason.of(rest ? "DT8" : "DT10", leave.kind(), leave.from(), leave.days());
                absent(rest ? 8 : 10, leave.from(), leave.days(), fact, reason);
            } else if (leave.kind() == LeaveKind.REST) {
                rests.add(fact.get(0));
                askedLate(leave, fact);
                BigDecimal within = leave.days().min(unused);
                unused = unused.subtract(within);
                List<String> basis =
                        forbidden && history != null ? HandLedger.sorted(plus(fact, ledger.reference(history))) : fact;
                left(leave, leave.days().subtract(within), basis);
            } else if (leave.kind() == LeaveKind.PERSONAL) {
                thisYear = thisYear.add(leave.days());
                BigDecimal beyond =
                        thisYear.subtract(YEAR_LIMIT).min(leave.days()).max(BigDecimal.ZERO);
                if (beyond.signum() > 0) {
                    List<String> basis =
                            history == null ? fact : HandLedger.sorted(plus(fact, ledger.reference(history)));
                    absent(12, leave.from(), beyond, basis, Reason.of("DT12", thisYear, beyond));
                }
                left(leave, leave.days().subtract(beyond), fact);
            } else {
                left(leave, leave.days(), fact);
            }
        }
        if (unused.signum() > 0 && !facts.shifts.isEmpty()) {
            facts.shifts.forEach(shift -> rests.add(ledger.reference(shift)));
            ledger.dailyWages(BONUS, 9, null, unused, HandLedger.sorted(rests), "DT9", allowance);
        }
        if (left.compareTo(LEAVE_LIMIT) > 0) {
            List<String> basis = HandLedger.sorted(leftFor);
            ledger.code(ENTITLEMENT, 11, null, "NO_REST_NEXT_MONTH", basis, Reason.of("DT11", left));
        }
    }

    private void askedLate(Leave leave, List<String> fact) {
        if (leave.hasAskedOn() && leave.daysAhead() < 2) {
            Reason reason = Reason.of("DT8.late", leave.from(), leave.askedOn(), leave.daysAhead());
            ledger.code(NOTICE, 8, leave.from(), "REST_ASKED_LATE", fact, reason);
        }
    }

    private void left(Leave leave, BigDecimal days, List<String> basis) {
        if (days.signum() > 0) {
            left = left.add(days);
            leftFor.addAll(basis);
            ledger.dailyWages(WAGE_DEDUCTION, 10, leave.from(), days, basis, "DT10.leave", leave.kind());
        }
    }

    private void absence() {
        for (Absence absence : facts.absences) {
            absent = absent.add(absence.days());
            absentFor.add(ledger.reference(absence));
        }
        if (absent.signum() <= 0) {
            return;
        }
        List<String> basis = HandLedger.sorted(absentFor);
        if (absent.compareTo(BigDecimal.ONE) < 0) {
            ledger.dailyWages(WAGE_DEDUCTION, 16, null, THREE, basis, "DT16", absent);
        } else if (absent.compareTo(TWO) < 0) {
            ledger.dailyWages(WAGE_DEDUCTION, 17, null, FIVE, basis, "DT17", absent);
        } else if (absent.compareTo(THREE) < 0) {
            ledger.dailyWages(WAGE_DEDUCTION, 18, null, BigDecimal.TEN, basis, "DT18", absent);
            ledger.code(SANCTION, 18, null, "PUBLIC_CRITICISM", basis, Reason.of("DT18.criticism", absent));
        } else {
            BigDecimal wage = facts.agent.baseWage();
            ledger.money(WAGE_DEDUCTION, 19, null, wage, basis, Reason.of("DT19", absent, wage));
            ledger.code(SANCTION, 19, null, "DISMISSAL", basis, Reason.of("DT19.dismissal", absent));
        }
    }

    private void fullAttendance() {
        if (!facts.shifts.isEmpty() && lapses == 0 && left.signum() <= 0 && absent.signum() <= 0) {
            List<String> basis = new ArrayList<>(facts.shifts.size());
            facts.shifts.forEach(shift -> basis.add(ledger.reference(shift)));
            Reason reason = Reason.of("DT20", facts.shifts.size(), FULL_ATTENDANCE);
            ledger.money(BONUS, 20, null, FULL_ATTENDANCE, HandLedger.sorted(basis), reason);
        }
    }

    private void conduct() {
        for (Misconduct done : facts.misconduct) {
            List<String> fact = ledger.fact(done);
            if (PLAY.contains(done.kind())) {
                ledger.code(SANCTION, 21, done.date(), "DEMERIT", fact, Reason.of("DT21", done.kind()));
            } else if (BREACHES.contains(done.kind())) {
                Reason reason = Reason.of("DT25", done.kind(), done.severity());
                ledger.code(SANCTION, 25, done.date(), sanction(done.severity()), fact, reason);
                ledger.money(COMPENSATION, 25, done.date(), done.loss(), fact, Reason.of("DT25.loss", done.loss()));
            }
        }
        for (Shipment shipment : facts.shipments) {
            List<String> fact = ledger.fact(shipment);
            if (shipment.problem() == ShipmentProblem.LATE) {
                if (!shipment.followedUp()) {
                    Reason reason = Reason.of("DT22.late", shipment.order());
                    ledger.code(FINDING, 22, shipment.date(), "LATE_NOT_FOLLOWED_UP", fact, reason);
                }
            } else if (shipment.cause() == ShipmentCause.ORDER_REMARK) {
                Reason reason = Reason.of("DT22", shipment.order(), shipment.problem(), shipment.freight());
                ledger.money(COMPENSATION, 22, shipment.date(), shipment.freight(), fact, reason);
            }
        }
        for (ChatAudit audit : facts.audits) {
            finding(audit, "AUTO_REPLY_ONLY", "DT23.auto-reply");
            finding(audit, "ONLINE_BUT_AWAY", "DT23.away");
        }
    }

    private void finding(ChatAudit audit, String code, String sentence) {
        if (audit.findings().contains(code)) {
            ledger.code(FINDING, 23, audit.date(), code, ledger.fact(audit), Reason.of(sentence));
        }
    }

    private static String sanction(Severity severity) {
        return switch (severity) {
            case MINOR, MODERATE -> "WARNING";
            case SERIOUS -> "DEMERIT";
            case GRAVE -> "DISMISSAL";
        };
    }

    private void pay() {
        BigDecimal wage = facts.agent.baseWage();
        ledger.money(WAGE, 24, null, wage, ledger.fact(facts.agent), Reason.of("DT24", wage));
        for (Mark mark : facts.marks) {
            if (mark.kind().equals("PERFORMANCE_PAY")) {
                Reason reason = Reason.of("DT24.performance", mark.value());
                ledger.money(WAGE, 24, null, mark.value(), ledger.fact(mark), reason);
            }
        }
        if (facts.agent.hasInsurancePremium()) {
            BigDecimal premium = facts.agent.insurancePremium();
            BigDecimal part = premium.multiply(INSURANCE_PART);
            Reason reason = Reason.of("DT24.insurance", premium, part);
            ledger.money(WAGE_DEDUCTION, 24, null, part, ledger.fact(facts.agent), reason);
        }
    }

    private void absent(int clause, LocalDate date, BigDecimal days, List<String> basis, Reason reason) {
        absent = absent.add(days);
        absentFor.addAll(basis);
        ledger.absence(clause, date, days, basis, reason);
    }

    private boolean isOnLeave(LocalDate date) {
        for (Leave leave : facts.leaves) {
            if (leave.covers(date)) {
                return true;
            }
        }
        return false;
    }

    private static List<Segment> inOrderOfTime(List<Segment> segments) {
        return segments.size() == 1
                ? segments
                : segments.stream().sorted(Comparator.comparing(Segment::start)).toList();
    }

    private static LocalTime firstStart(Shift shift) {
        return inOrderOfTime(shift.segments()).get(0).start();
    }

    private static List<String> plus(List<String> references, String more) {
        List<String> all = new ArrayList<>(references);
        all.add(more);
        return all;
    }
}
