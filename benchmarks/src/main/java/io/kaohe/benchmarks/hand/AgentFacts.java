package io.kaohe.benchmarks.hand;

import io.kaohe.fact.Absence;
import io.kaohe.fact.Agent;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.Fact;
import io.kaohe.fact.History;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Shipment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to one agent, sorted by what the clauses ask for. */
final class AgentFacts {
    final Agent agent;
    final List<Shift> shifts = new ArrayList<>(26);
    final List<Leave> leaves = new ArrayList<>(4);
    final List<Absence> absences = new ArrayList<>(0);
    final List<RedPacket> unsent = new ArrayList<>(0);
    final List<ChatAudit> audits = new ArrayList<>(4);
    final List<Misconduct> misconduct = new ArrayList<>(0);
    final List<Shipment> shipments = new ArrayList<>(0);
    final List<Mark> marks = new ArrayList<>(1);

    @Nullable
    History history;

    boolean mentioned;

    AgentFacts(Agent agent) {
        this.agent = agent;
    }

    void add(Fact fact) {
        mentioned = true;
        if (fact instanceof Shift shift) {
            shifts.add(shift);
        } else if (fact instanceof Leave leave) {
            leaves.add(leave);
        } else if (fact instanceof ChatAudit audit) {
            audits.add(audit);
        } else if (fact instanceof RedPacket packet) {
            if (!packet.sent()) {
                unsent.add(packet);
            }
        } else if (fact instanceof Absence absence) {
            absences.add(absence);
        } else if (fact instanceof Misconduct done) {
            misconduct.add(done);
        } else if (fact instanceof Shipment shipment) {
            shipments.add(shipment);
        } else if (fact instanceof Mark mark) {
            marks.add(mark);
        } else if (fact instanceof History before) {
            history = before;
        }
    }
}
