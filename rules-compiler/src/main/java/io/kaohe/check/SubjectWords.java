package io.kaohe.check;

import com.google.common.collect.ImmutableMap;
import io.kaohe.logic.Quantity;
import io.kaohe.logic.Slot;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.util.Map;

/** A quantity with a value as people say it: "a lapse of 12 minutes". */
final class SubjectWords {
    private static final Map<String, Words> NOUNS = ImmutableMap.<String, Words>builder()
            .put("Lapse", Words.of("a lapse", "迟到或早退"))
            .put("NthLapse", Words.of("a lapse", "迟到或早退"))
            .put("MissedPunch", Words.of("a missed punch", "漏卡"))
            .put("Attendance", Words.of("an attendance", "出勤"))
            .put("Leave", Words.of("a leave", "请假"))
            .put("LeaveTaken", Words.of("a leave", "请假"))
            .put("LeaveTotal", Words.of("a month's leave", "当月请假"))
            .put("PersonalLeave", Words.of("a personal leave", "事假"))
            .put("Absence", Words.of("an absence", "旷工"))
            .put("AbsenceTotal", Words.of("a month's absence", "当月旷工"))
            .put("AbsenceYear", Words.of("a year's absence", "全年旷工"))
            .put("Complaint", Words.of("a complaint", "投诉"))
            .put("NthComplaint", Words.of("a complaint", "投诉"))
            .put("Misconduct", Words.of("a misconduct", "违规"))
            .put("NthBreach", Words.of("a breach", "违规"))
            .put("Sales", Words.of("a month's sales", "当月销售"))
            .put("Mark", Words.of("a mark", "评分"))
            .put("ChatAudit", Words.of("a chat audit", "聊天抽查"))
            .put("ClockIn", Words.of("a clock-in", "上班打卡"))
            .put("WorkWeek", Words.of("a week", "一周"))
            .put("AfterSales", Words.of("an after-sales case", "售后"))
            .put("Order", Words.of("an order", "订单"))
            .put("Shipment", Words.of("a shipment", "发货问题"))
            .put("CallBack", Words.of("a call-back", "回访"))
            .put("RestAccount", Words.of("a month's rest", "当月休假"))
            .buildOrThrow();

    private SubjectWords() {}

    /** The fact that a pattern finds. */
    static Words noun(Slot slot) {
        return NOUNS.getOrDefault(slot.type(), Words.of("a " + slot.type(), slot.type()));
    }

    /** The quantity with a value that is given in words. */
    static Words of(Quantity quantity, Words value) {
        Words is = Words.of(" is ", value.in(Language.ZH).startsWith("正好") ? "" : "为");
        if (quantity.slot().isEmpty()) {
            return Words.same(quantity.label()).then(is).then(value);
        }
        Slot slot = quantity.slot().get();
        String naming = slot.name().contains("[") ? slot.name().replaceAll(".*\\[(.*)].*", "$1") : "";
        if (!naming.isEmpty()) {
            return Words.of("a \"" + naming + "\" of ", "“" + naming + "”为").then(value);
        }
        if (Terms.units().contains(quantity.property())) {
            return noun(slot).then(Words.of(" of ", "")).then(counted(value, quantity.property()));
        }
        return noun(slot)
                .then(Words.of(" whose ", "的"))
                .then(quantity.label())
                .then(is)
                .then(value);
    }

    private static Words counted(Words value, String unit) {
        return Words.of(
                Terms.counted(value.in(Language.EN), unit, Language.EN),
                Terms.counted(value.in(Language.ZH), unit, Language.ZH));
    }
}
