package io.kaohe.derived;

import io.kaohe.fact.Absence;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up days for each agent. */
final class AgentTotals {
    private final Map<String, BigDecimal> days = new HashMap<>();
    private final Map<String, List<Subject>> bases = new HashMap<>();

    static List<AbsenceTotal> absences(Known month) {
        AgentTotals totals = new AgentTotals();
        month.all(Absence.class).forEach(absence -> totals.add(absence.agent(), absence.days(), absence));
        month.all(AbsentTime.class).forEach(absent -> totals.add(absent.agent(), absent.days(), absent));
        return month.all(Agent.class).stream()
                .map(agent -> new AbsenceTotal(agent.id(), totals.days(agent), totals.basis(agent)))
                .toList();
    }

    static List<LeaveTotal> leaves(Known month) {
        AgentTotals totals = new AgentTotals();
        month.all(LeaveTaken.class).forEach(leave -> totals.add(leave.agent(), leave.days(), leave));
        return month.all(Agent.class).stream()
                .map(agent -> new LeaveTotal(agent.id(), totals.days(agent), totals.basis(agent)))
                .toList();
    }

    private void add(String agent, BigDecimal more, Subject source) {
        days.merge(agent, more, BigDecimal::add);
        bases.computeIfAbsent(agent, id -> new ArrayList<>()).add(source);
    }

    private BigDecimal days(Agent agent) {
        return days.getOrDefault(agent.id(), BigDecimal.ZERO);
    }

    private List<Subject> basis(Agent agent) {
        return bases.getOrDefault(agent.id(), List.of());
    }
}
