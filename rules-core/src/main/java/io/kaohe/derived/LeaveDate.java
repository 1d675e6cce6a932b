package io.kaohe.derived;

import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import java.time.LocalDate;
import java.util.List;

/** A date that a leave covers, approved or not; half a day covers its date whole. One for each date of each leave. */
public record LeaveDate(Leave leave, LocalDate date) implements OfDate {
    public LeaveKind kind() {
        return leave.kind();
    }

    public boolean approved() {
        return leave.approved();
    }

    @Override
    public String agent() {
        return leave.agent();
    }

    @Override
    public List<Leave> basis() {
        return List.of(leave);
    }

    static List<LeaveDate> of(Known month) {
        return month.all(Leave.class).stream()
                .flatMap(leave ->
                        leave.from().datesUntil(leave.lastDate().plusDays(1)).map(date -> new LeaveDate(leave, date)))
                .toList();
    }
}
