package io.kaohe.report;

import static io.kaohe.fact.EntryKind.ABSENCE;
import static io.kaohe.fact.EntryKind.BONUS;
import static io.kaohe.fact.EntryKind.COEFFICIENT;
import static io.kaohe.fact.EntryKind.COMMISSION;
import static io.kaohe.fact.EntryKind.COMPENSATION;
import static io.kaohe.fact.EntryKind.ELIGIBILITY;
import static io.kaohe.fact.EntryKind.ENTITLEMENT;
import static io.kaohe.fact.EntryKind.FIGURE;
import static io.kaohe.fact.EntryKind.FINDING;
import static io.kaohe.fact.EntryKind.FINE;
import static io.kaohe.fact.EntryKind.NOTICE;
import static io.kaohe.fact.EntryKind.POINTS;
import static io.kaohe.fact.EntryKind.RED_PACKET;
import static io.kaohe.fact.EntryKind.SANCTION;
import static io.kaohe.fact.EntryKind.WAGE;
import static io.kaohe.fact.EntryKind.WAGE_DEDUCTION;

import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A settlement, made by hand, in which every kind of entry shows. */
final class SettlementExample {
    static final Words TITLE = Words.of("Rules of the example team", "示例团队制度");

    private static final Map<String, Words> HEADINGS = Map.of(
            "DT2", Words.of("Late or early by up to 10 minutes", "迟到早退十分钟以内"),
            "DT3", Words.of("Late or early by more than 10 minutes", "迟到早退十分钟以上"),
            "DT19", Words.of("Three days of absence", "累计旷工三天"),
            "TO2", Words.of("The first service complaint of the month", "当月第一次服务投诉"));

    private SettlementExample() {}

    static Words heading(String clause) {
        return HEADINGS.getOrDefault(clause, Words.same(""));
    }

    static Words reading(String clause) {
        return clause.equals("DT2")
                ? Words.of("Each lapse of 1 to 10 minutes costs 10 CNY.", "每次迟到早退 1 至 10 分钟，发 10 元红包。")
                : Words.same("");
    }

    static Settlement settlement() {
        return new Settlement(
                "example-team",
                "sha256:" + "c0ffee".repeat(10) + "2024",
                "sha256:" + "facade".repeat(10) + "2024",
                YearMonth.of(2024, 3),
                new TeamStatement("yangzhou", "扬州客服", new BigDecimal("50.00"), ofTheTeam()),
                List.of(
                        new Statement("A01", "林一", withMoney()),
                        new Statement("A02", "Anna Maria", withScores()),
                        new Statement("A03", "欧阳文静", withWords()),
                        new Statement("A04", "周四", withoutFacts()),
                        new Statement("A05", "Ｂob", List.of())));
    }

    private static List<Entry> withMoney() {
        SampleEntry waived = SampleEntry.of(
                        RED_PACKET,
                        "late by 11 minutes (more than 10, less than 20): 20.00 in 5 shares",
                        "迟到11分钟（超过10分钟，不满20分钟）：20.00元，分5个")
                .under("DT3")
                .on(1)
                .amount("20.00")
                .inFiveShares()
                .facts("shifts/A01/2024-03-01");
        SampleEntry longReason = SampleEntry.of(
                        RED_PACKET,
                        "late by 12 minutes on a day on which the red packet had already been asked for twice, so that"
                                + " the reason has to be told at such a length that it does not stand on one line",
                        "当天已两次要求发红包，而员工迟到12分钟（超过10分钟，不满20分钟），" + "所以这里的理由写得很长，长到一行放不下，必须换行才能写完，标点不在行首")
                .under("DT3")
                .on(8)
                .amount("20.00")
                .inFiveShares()
                .facts("shifts/A01/2024-03-08");
        SampleEntry manyFacts = SampleEntry.of(BONUS, "2 rest days not taken", "2天休假未休")
                .under("DT9")
                .amount("141.94")
                .facts(IntStream.rangeClosed(1, 9)
                        .mapToObj(day -> "shifts/A01/2024-03-0" + day)
                        .toArray(String[]::new));
        return List.of(
                SampleEntry.of(RED_PACKET, "early by 3 minutes: 10.00 in 5 shares", "早退3分钟：10.00元，分5个")
                        .under("DT2")
                        .on(5)
                        .amount("10.00")
                        .inFiveShares()
                        .facts("shifts/A01/2024-03-05")
                        .entry(),
                waived.entry().waivedBy("metro breakdown", "L01"),
                longReason.entry(),
                SampleEntry.of(FINE, "the 1st service complaint of the month: 50.00", "当月第1次服务投诉：50.00元")
                        .under("TO2")
                        .on(9)
                        .amount("50.00")
                        .facts("complaints/A01/2024-03-09")
                        .entry(),
                SampleEntry.of(COMPENSATION, "freight of sending again", "补发运费")
                        .under("DT22")
                        .on(3)
                        .amount("8.00")
                        .facts("shipments/A01/2024-03-03")
                        .entry(),
                SampleEntry.of(WAGE, "the base wage", "底薪")
                        .under("DT24")
                        .amount("2200.00")
                        .facts("agents/A01")
                        .entry(),
                SampleEntry.of(WAGE_DEDUCTION, "30 % of the premium of 900.00", "保险费900.00元的30%")
                        .under("DT24")
                        .amount("270.00")
                        .facts("agents/A01")
                        .entry(),
                manyFacts.entry(),
                SampleEntry.of(COMMISSION, "0.02 of own sales", "个人销售额的0.02")
                        .under("SC3")
                        .amount("386.50")
                        .facts("orders/2024030100017")
                        .entry());
    }

    private static List<Entry> withScores() {
        return Stream.of(
                        SampleEntry.of(COEFFICIENT, "conversion 0.95", "成交率0.95")
                                .under("AS2")
                                .amount("1.1")
                                .facts("sales/A02"),
                        SampleEntry.of(POINTS, "9650 / 8600 x 45 x 1.1 x 1.2", "9650÷8600×45×1.1×1.2")
                                .under("AS1")
                                .amount("66.00")
                                .facts("sales/A02"),
                        SampleEntry.of(POINTS, "refused team work", "拒绝团队工作")
                                .under("AS11")
                                .amount("-10.00")
                                .facts("misconduct/A02/2024-03-11"),
                        SampleEntry.of(FIGURE, "9 of 10 items met", "10项中符合9项")
                                .under("HC1")
                                .code("CONFORMITY_RATE")
                                .amount("0.9"),
                        SampleEntry.of(ABSENCE, "late by 31 minutes", "迟到31分钟")
                                .under("DT5")
                                .on(4)
                                .amount("0.5"),
                        SampleEntry.of(ABSENCE, "no punch at all", "全天无打卡")
                                .under("DT15")
                                .on(5)
                                .amount("1"))
                .map(SampleEntry::entry)
                .toList();
    }

    private static List<Entry> withWords() {
        SampleEntry waived = SampleEntry.of(SANCTION, "a game was installed", "安装游戏软件")
                .under("DT21")
                .code("DEMERIT");
        return List.of(
                SampleEntry.of(SANCTION, "absent for 3 days in all", "累计旷工3天")
                        .under("DT19")
                        .code("DISMISSAL")
                        .entry(),
                waived.entry().waivedBy("installed by the technician", "L01"),
                SampleEntry.of(FINDING, "no answer by hand", "没有人工应答")
                        .under("DT23")
                        .code("AUTO_REPLY_ONLY")
                        .on(6)
                        .entry(),
                SampleEntry.of(ENTITLEMENT, "4 leave days, more than 3", "请假4天，超过3天")
                        .under("DT11")
                        .code("NO_REST_NEXT_MONTH")
                        .entry(),
                SampleEntry.of(ELIGIBILITY, "a year in office", "任职满一年")
                        .under("CC3")
                        .code("A_CODE_OF_ONES_OWN")
                        .entry(),
                SampleEntry.of(NOTICE, "not counted: power cut (approved by L01)", "不计：停电（批准人：L01）")
                        .code("WAIVED_FACT")
                        .on(3)
                        .facts("shifts/A03/2024-03-03")
                        .entry());
    }

    private static List<Entry> withoutFacts() {
        return List.of(SampleEntry.of(NOTICE, "the document says nothing about this agent", "数据中没有该员工的任何记录")
                .code("NO_FACTS")
                .entry());
    }

    private static List<Entry> ofTheTeam() {
        return List.of(
                SampleEntry.of(NOTICE, "order 17 names no agent", "订单17没有客服编号")
                        .under("TO7")
                        .code("UNATTRIBUTED_ORDER")
                        .facts("orders/17")
                        .entry(),
                SampleEntry.of(FIGURE, "complaints about goods", "商品投诉")
                        .under("RF3")
                        .code("COMPLAINTS_GOODS")
                        .amount("224")
                        .entry());
    }
}
