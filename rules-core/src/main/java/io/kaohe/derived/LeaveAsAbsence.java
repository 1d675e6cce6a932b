package io.kaohe.derived;

import io.kaohe.fact.Leave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** That a rule turned days of an approved leave into absence. */
public record LeaveAsAbsence(Leave leave, BigDecimal days) implements OfDate {
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
}
