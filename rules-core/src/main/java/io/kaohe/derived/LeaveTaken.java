package io.kaohe.derived;

import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Days of an approved leave that are leave (请假): of a rest, those beyond the allowance; of any other leave, those
 * that no rule turned into absence.
 *
 * @param days above 0
 */
public record LeaveTaken(Leave leave, BigDecimal days) implements OfDate {
    public LeaveKind kind() {
        return leave.kind();
    }

    @Override
    public String agent() {
        return leave.agent();
    }

    @Override
    public LocalDate date() {
        return leave.from();
    }

    @Override
    public List<Leave> basis() {
        return List.of(leave);
    }

    static List<LeaveTaken> of(Known month) {
        Map<Leave, BigDecimal> days = new IdentityHashMap<>();
        for (Leave leave : month.all(Leave.class)) {
            if (leave.approved() && leave.kind() != LeaveKind.REST) {
                days.put(leave, leave.days());
            }
        }
        month.all(RestAccount.class).forEach(account -> days.putAll(account.beyond()));
        for (LeaveAsAbsence turned : month.all(LeaveAsAbsence.class)) {
            days.computeIfPresent(turned.leave(), (leave, left) -> left.subtract(turned.days()));
        }
        return month.all(Leave.class).stream()
                .map(leave -> new LeaveTaken(leave, days.getOrDefault(leave, BigDecimal.ZERO)))
                .filter(taken -> taken.days().signum() > 0)
                .toList();
    }
}
