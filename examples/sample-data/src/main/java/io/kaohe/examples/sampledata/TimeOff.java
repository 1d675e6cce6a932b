package io.kaohe.examples.sampledata;

import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Rest days and leaves: most take both days of rest, some are ill or ask for a day or two. */
final class TimeOff {
    private final Chance chance;
    private final YearMonth period;

    TimeOff(Chance chance, YearMonth period) {
        this.chance = chance;
        this.period = period;
    }

    /** The leaves of a colleague, none on the date of another. */
    List<Leave> of(Colleague colleague) {
        List<Leave> leaves = new ArrayList<>();
        int restDays = chance.percent(75) ? 2 : chance.between(0, 1);
        for (int i = 0; i < restDays; i++) {
            int daysAhead = chance.percent(90) ? chance.between(2, 7) : 1;
            boolean approved = chance.percent(97);
            ask(leaves, colleague, BigDecimal.ONE, LeaveKind.REST, daysAhead, approved);
        }
        if (chance.percent(30)) {
            BigDecimal days = new BigDecimal(chance.oneOf(List.of("0.5", "1", "1", "2")));
            LeaveKind kind = chance.oneOf(List.of(LeaveKind.PERSONAL, LeaveKind.PERSONAL, LeaveKind.SICK));
            ask(leaves, colleague, days, kind, kind == LeaveKind.SICK ? 0 : 1, chance.percent(90));
        }
        return leaves;
    }

    private void ask(
            List<Leave> leaves, Colleague colleague, BigDecimal days, LeaveKind kind, int daysAhead, boolean approved) {
        Leave leave;
        do {
            LocalDate from = period.atDay(chance.between(1, period.lengthOfMonth() - 1));
            leave = new Leave(colleague.number(), from, days, kind, from.minusDays(daysAhead), approved);
        } while (isTaken(leaves, leave));
        leaves.add(leave);
    }

    private static boolean isTaken(List<Leave> leaves, Leave another) {
        return leaves.stream().anyMatch(leave -> leave.covers(another.from()) || another.covers(leave.from()));
    }
}
