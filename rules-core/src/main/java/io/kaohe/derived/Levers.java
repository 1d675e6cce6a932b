package io.kaohe.derived;

import io.kaohe.fact.Absence;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactChange;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The levers that are known: for a property of a derived fact, the facts that would give it another value. What is not
 * listed here, and is no figure of a fact itself, has none.
 */
public final class Levers {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");

    private static final List<Lever<?>> ALL = List.of(
            whole(Lapse.class, "minutes", Lapse::minutes, Clock::lapse),
            whole(NthLapse.class, "minutes", NthLapse::minutes, (nth, minutes) -> Clock.lapse(nth.lapse(), minutes)),
            whole(NthLapse.class, "nth", NthLapse::nth, (nth, to) -> fewer(nth.nth(), to, Undone.of(nth.lapse()))),
            whole(
                    NthLapse.class,
                    "nthInWeek",
                    NthLapse::nthInWeek,
                    (nth, to) -> fewer(nth.nthInWeek(), to, Undone.of(nth.lapse()))),
            new Lever<>(
                    ClockIn.class,
                    "secondsBeforeStart",
                    Optional.of(ONE),
                    Optional.empty(),
                    clock -> BigDecimal.valueOf(clock.secondsBeforeStart()),
                    (clock, seconds) -> ways(Clock.clockIn(clock, seconds))),
            whole(
                    MissedPunch.class,
                    "nth",
                    MissedPunch::nth,
                    (missed, to) -> fewer(missed.nth(), to, Undone.of(missed))),
            whole(NthComplaint.class, "nth", NthComplaint::nth, Levers::complaints),
            whole(NthBreach.class, "nth", NthBreach::nth, Levers::breaches),
            days(AbsenceTotal.class, AbsenceTotal::days, Levers::absence),
            days(LeaveTotal.class, LeaveTotal::days, Levers::leave),
            days(
                    LeaveTaken.class,
                    LeaveTaken::days,
                    (taken, days) -> ways(longer(taken.leave(), days.subtract(taken.days())))),
            whole(AbsenceYear.class, "total", AbsenceYear::total, Levers::absentDates),
            whole(
                    AbsenceYear.class,
                    "inMonth",
                    AbsenceYear::inMonth,
                    (year, to) -> absentDates(year, to.add(BigDecimal.valueOf(year.before())))),
            whole(
                    AbsenceYear.class,
                    "longestRun",
                    AbsenceYear::longestRun,
                    (year, to) -> absentDates(
                            year,
                            BigDecimal.valueOf(year.total() - year.longestRun()).add(to))));

    private Levers() {}

    /** All of derived facts. */
    public static List<Lever<?>> all() {
        return ALL;
    }

    /** The lever of a property of a subject: one of derived facts, or of a figure of a fact itself. */
    public static Optional<Lever<?>> of(Object subject, String property) {
        return ALL.stream()
                .filter(lever ->
                        lever.type().isInstance(subject) && lever.property().equals(property))
                .<Lever<?>>map(lever -> lever)
                .findFirst()
                .or(() -> Figures.lever(subject, property));
    }

    private static <T> Lever<T> whole(
            Class<T> type,
            String property,
            Function<T, Integer> value,
            BiFunction<T, BigDecimal, List<FactChange>> work) {
        return new Lever<>(
                type,
                property,
                Optional.of(ONE),
                Optional.of(BigDecimal.ZERO),
                subject -> BigDecimal.valueOf(value.apply(subject)),
                (subject, to) -> ways(work.apply(subject, to)));
    }

    private static <T> Lever<T> days(
            Class<T> type, Function<T, BigDecimal> value, BiFunction<T, BigDecimal, List<List<FactChange>>> work) {
        return new Lever<>(type, "days", Optional.of(HALF_A_DAY), Optional.of(BigDecimal.ZERO), value, work);
    }

    /** The one way there is, or none. */
    private static List<List<FactChange>> ways(List<FactChange> only) {
        return only.isEmpty() ? List.of() : List.of(only);
    }

    /** A count that is one lower without the last of what it counts; for any other count nothing is known. */
    private static List<FactChange> fewer(int count, BigDecimal to, List<FactChange> undone) {
        return to.compareTo(BigDecimal.valueOf(count - 1L)) == 0 ? undone : List.of();
    }

    private static List<FactChange> complaints(NthComplaint nth, BigDecimal to) {
        Complaint one = nth.complaint();
        return to.compareTo(BigDecimal.valueOf(nth.nth() + 1L)) == 0
                ? List.of(FactChange.with(new Complaint(one.agent(), one.date(), one.cause(), false, BigDecimal.ZERO)))
                : fewer(nth.nth(), to, List.of(FactChange.without(one)));
    }

    private static List<FactChange> breaches(NthBreach nth, BigDecimal to) {
        return fewer(nth.nth(), to, List.of(FactChange.without(nth.misconduct())));
    }

    /** One absence on record longer or shorter; or less of the time that rules count as absence. */
    private static List<List<FactChange>> absence(AbsenceTotal total, BigDecimal to) {
        BigDecimal more = to.subtract(total.days());
        Stream<List<FactChange>> recorded = total.basis().stream()
                .filter(Absence.class::isInstance)
                .map(Absence.class::cast)
                .filter(absence -> absence.days().add(more).signum() >= 0)
                .sorted(Comparator.comparing(Absence::days).reversed().thenComparing(Absence::date))
                .map(absence -> List.of(longer(absence, more)));
        Stream<List<FactChange>> counted = total.basis().stream()
                .filter(AbsentTime.class::isInstance)
                .map(AbsentTime.class::cast)
                .filter(time -> time.days().negate().compareTo(more) == 0)
                .map(time -> undone(time.basis()))
                .filter(undone -> !undone.isEmpty());
        return Stream.concat(recorded, counted).toList();
    }

    private static FactChange longer(Absence absence, BigDecimal more) {
        BigDecimal days = absence.days().add(more);
        return days.signum() == 0
                ? FactChange.without(absence)
                : FactChange.of(
                        absence,
                        new Absence(
                                absence.agent(),
                                absence.date(),
                                absence.cause(),
                                absence.hasHours() ? absence.hours() : null,
                                days));
    }

    private static List<List<FactChange>> leave(LeaveTotal total, BigDecimal to) {
        BigDecimal more = to.subtract(total.days());
        return total.basis().stream()
                .filter(LeaveTaken.class::isInstance)
                .map(LeaveTaken.class::cast)
                .filter(taken -> taken.days().add(more).signum() >= 0)
                .sorted(Comparator.comparing(LeaveTaken::days).reversed().thenComparing(LeaveTaken::date))
                .map(taken -> longer(taken.leave(), more))
                .toList();
    }

    private static List<FactChange> longer(Leave leave, BigDecimal more) {
        BigDecimal days = leave.days().add(more);
        if (days.signum() < 0) {
            return List.of();
        }
        return List.of(
                days.signum() == 0
                        ? FactChange.without(leave)
                        : FactChange.of(
                                leave,
                                new Leave(
                                        leave.agent(),
                                        leave.from(),
                                        days,
                                        leave.kind(),
                                        leave.hasAskedOn() ? leave.askedOn() : null,
                                        leave.approved())));
    }

    /** Dates of absence less, the last ones of the month. */
    private static List<FactChange> absentDates(AbsenceYear year, BigDecimal to) {
        int fewer = year.total() - to.intValue();
        List<AbsentDate> dates = year.basis().stream()
                .filter(AbsentDate.class::isInstance)
                .map(AbsentDate.class::cast)
                .sorted(Comparator.comparing(AbsentDate::date).reversed())
                .toList();
        return fewer < 1 || fewer > dates.size()
                ? List.of()
                : undone(dates.subList(0, fewer).stream()
                        .flatMap(date -> date.basis().stream())
                        .flatMap(on -> on.basis().stream())
                        .toList());
    }

    /** All of them undone; nothing if one of them cannot be. */
    private static List<FactChange> undone(List<? extends Subject> subjects) {
        List<FactChange> changes = new ArrayList<>();
        for (Subject subject : subjects) {
            List<FactChange> undone = subject instanceof Absence || subject instanceof Misconduct
                    ? List.of(FactChange.without((Fact) subject))
                    : Undone.of(subject);
            if (undone.isEmpty() && !(subject instanceof Agent)) {
                return List.of();
            }
            changes.addAll(undone);
        }
        return changes.stream().distinct().toList();
    }
}
