package io.kaohe.derived;

import io.kaohe.fact.Absence;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.History;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Team;
import java.util.List;
import java.util.Set;

/** All that the library derives, and from what. */
public final class Derivations {
    private static final List<Derivation<?>> ALL = List.of(
            new Derivation<>(Lapse.class, Set.of(Shift.class, Leave.class), Punches::lapses),
            new Derivation<>(MissedPunch.class, Set.of(Shift.class, Leave.class), Punches::missed),
            new Derivation<>(UnsentPackets.class, Set.of(RedPacket.class), UnsentPackets::of),
            new Derivation<>(Attendance.class, Set.of(Agent.class, Shift.class), Attendance::of),
            new Derivation<>(PersonalLeave.class, Set.of(Leave.class, History.class), PersonalLeave::of),
            new Derivation<>(
                    RestAccount.class, Set.of(RestAllowance.class, RestForbidden.class, Leave.class), RestAccount::of),
            new Derivation<>(
                    LeaveTaken.class, Set.of(Leave.class, RestAccount.class, LeaveAsAbsence.class), LeaveTaken::of),
            new Derivation<>(
                    AbsenceTotal.class, Set.of(Agent.class, Absence.class, AbsentTime.class), AgentTotals::absences),
            new Derivation<>(LeaveTotal.class, Set.of(Agent.class, LeaveTaken.class), AgentTotals::leaves),
            new Derivation<>(NthComplaint.class, Set.of(Complaint.class), NthComplaint::of),
            new Derivation<>(Standing.class, Set.of(Ranked.class), Standing::of),
            new Derivation<>(TeamSales.class, Set.of(Agent.class, Sales.class), TeamSales::of),
            new Derivation<>(NthLapse.class, Set.of(Lapse.class), NthLapse::of),
            new Derivation<>(ProperAgent.class, Set.of(Agent.class), ProperAgent::of),
            new Derivation<>(WorkWeek.class, Set.of(Shift.class, Leave.class), WorkWeek::of),
            new Derivation<>(UnmetItem.class, Set.of(Inspection.class), UnmetItem::of),
            new Derivation<>(Conformity.class, Set.of(Inspection.class), Conformity::of),
            new Derivation<>(ClockIn.class, Set.of(Shift.class, Leave.class), Punches::clockIns),
            new Derivation<>(Roster.class, Set.of(Agent.class, Shift.class, Leave.class), Roster::of),
            new Derivation<>(NthBreach.class, Set.of(Misconduct.class, History.class), NthBreach::of),
            new Derivation<>(ComplaintCount.class, Set.of(Team.class, Complaint.class), ComplaintCount::of),
            new Derivation<>(
                    TeamDiscipline.class, Set.of(Team.class, Agent.class, Misconduct.class), TeamDiscipline::of),
            new Derivation<>(LeaveDate.class, Set.of(Leave.class), LeaveDate::of),
            new Derivation<>(AbsentDate.class, Set.of(AbsentOn.class), AbsentDate::of),
            new Derivation<>(AbsenceYear.class, Set.of(Agent.class, History.class, AbsentDate.class), AbsenceYear::of));

    private Derivations() {}

    public static List<Derivation<?>> all() {
        return ALL;
    }
}
