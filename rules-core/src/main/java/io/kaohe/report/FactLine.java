package io.kaohe.report;

import io.kaohe.fact.Absence;
import io.kaohe.fact.Adjustment;
import io.kaohe.fact.AfterSales;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Award;
import io.kaohe.fact.CallBack;
import io.kaohe.fact.ChatAudit;
import io.kaohe.fact.Complaint;
import io.kaohe.fact.CustomerFiles;
import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.Fact;
import io.kaohe.fact.History;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.fact.Misconduct;
import io.kaohe.fact.Order;
import io.kaohe.fact.RedPacket;
import io.kaohe.fact.Sales;
import io.kaohe.fact.Shift;
import io.kaohe.fact.Shipment;
import io.kaohe.fact.Team;
import io.kaohe.text.Words;

/**
 * What a fact says, in a line that its agent understands: {@code shift of 1 March: 08:30–17:30, clocked in 08:41:10, out
 * 17:31:00}. Everything that the document gives is in it; of what it leaves out, only what counts as said.
 */
public final class FactLine {
    private FactLine() {}

    /** The words of a fact of whatever kind. */
    public static Words of(Fact fact) {
        if (fact instanceof Shift shift) {
            return AttendanceWords.of(shift);
        } else if (fact instanceof Leave leave) {
            return AttendanceWords.of(leave);
        } else if (fact instanceof Absence absence) {
            return AttendanceWords.of(absence);
        } else if (fact instanceof RedPacket packet) {
            return AttendanceWords.of(packet);
        } else if (fact instanceof History history) {
            return AttendanceWords.of(history);
        } else if (fact instanceof Complaint complaint) {
            return ServiceWords.of(complaint);
        } else if (fact instanceof CallBack call) {
            return ServiceWords.of(call);
        } else if (fact instanceof ChatAudit audit) {
            return ServiceWords.of(audit);
        } else if (fact instanceof Inspection inspection) {
            return ServiceWords.of(inspection);
        } else if (fact instanceof Misconduct misconduct) {
            return ServiceWords.of(misconduct);
        } else if (fact instanceof CustomerFiles files) {
            return ServiceWords.of(files);
        } else if (fact instanceof Sales sales) {
            return TradeWords.of(sales);
        } else if (fact instanceof Order order) {
            return TradeWords.of(order);
        } else if (fact instanceof Shipment shipment) {
            return TradeWords.of(shipment);
        } else if (fact instanceof AfterSales cost) {
            return TradeWords.of(cost);
        } else if (fact instanceof Award award) {
            return RecordWords.of(award);
        } else if (fact instanceof Mark mark) {
            return RecordWords.of(mark);
        } else if (fact instanceof Metric metric) {
            return RecordWords.of(metric);
        } else if (fact instanceof Adjustment adjustment) {
            return RecordWords.of(adjustment);
        } else if (fact instanceof Agent agent) {
            return RecordWords.of(agent);
        } else if (fact instanceof Team team) {
            return RecordWords.of(team);
        } else if (fact instanceof DeclaredFact declared) {
            return RecordWords.of(declared);
        }
        return Words.same(fact.array());
    }
}
