package io.kaohe.derived;

import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Property;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days of an approved leave that are leave (请假): of a rest, those beyond the allowance; of any other leave, those
 * that no rule turned into absence.
 *
 * @param days above 0
 * @param basis the leave, and for a rest what its allowance follows from
 */
public record LeaveTaken(Leave leave, @Property(above = "0") BigDecimal days, List<? extends Subject> basis)
        implements OfDate {
    public LeaveTaken {
        basis = List.copyOf(basis);
    }

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

    static List<LeaveTaken> of(Known month) {
        Map<Leave, BigDecimal> days = new IdentityHashMap<>();
        for (Leave leave : month.all(Leave.class)) {
            if (leave.approved() && leave.kind() != LeaveKind.REST) {
                days.put(leave, leave.days());
            }
        }
        Map<Leave, RestAllowance> allowances = new IdentityHashMap<>();
        for (RestAccount account : month.all(RestAccount.class)) {
            days.putAll(account.beyond());
            account.beyond().keySet().forEach(rest -> allowances.put(rest, account.settled()));
        }
        for (LeaveAsAbsence turned : month.all(LeaveAsAbsence.class)) {
            days.computeIfPresent(turned.leave(), (leave, left) -> left.subtract(turned.days()));
        }
        return month.all(Leave.class).stream()
                .map(leave -> of(leave, days.getOrDefault(leave, BigDecimal.ZERO), allowances.get(leave)))
                .filter(taken -> taken.days().signum() > 0)
                .toList();
    }

    private static LeaveTaken of(Leave leave, BigDecimal days, @Nullable RestAllowance allowance) {
        return new LeaveTaken(leave, days, allowance == null ? List.of(leave) : List.of(leave, allowance));
    }
}
