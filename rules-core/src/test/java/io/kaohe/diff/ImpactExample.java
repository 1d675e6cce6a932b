package io.kaohe.diff;

import static io.kaohe.fact.EntryKind.ABSENCE;
import static io.kaohe.fact.EntryKind.BONUS;
import static io.kaohe.fact.EntryKind.COEFFICIENT;
import static io.kaohe.fact.EntryKind.FIGURE;
import static io.kaohe.fact.EntryKind.FINE;
import static io.kaohe.fact.EntryKind.NOTICE;
import static io.kaohe.fact.EntryKind.POINTS;
import static io.kaohe.fact.EntryKind.RED_PACKET;
import static io.kaohe.fact.EntryKind.SANCTION;
import static io.kaohe.fact.EntryKind.WAGE;

import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.TeamStatement;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An impact, made by hand, in which everything shows that can change, and the ways in which months are rejected. */
public final class ImpactExample {
    private static final String FINGERPRINT = "sha256:" + "c0ffee".repeat(10);
    private static final Line LATE = Line.of(RED_PACKET, "L1")
            .on(4)
            .amount("20.00")
            .facts("shifts/A01/2024-03-04")
            .reason("late by 12 minutes: 20.00");
    private static final Line WAGES = Line.of(WAGE, "W1").amount("2200.00").facts("agents/A01");

    private ImpactExample() {}

    /** Two teams, three months, and three documents that are rejected. */
    public static ImpactReport report() {
        return new ImpactReport(List.of(
                month("april.json", "2024-04", "yangzhou", april(false), april(true)),
                month("march.json", "2024-03", "yangzhou", march(false), march(true)),
                month("again.json", "2024-03", "hangzhou", List.of(WAGES.entry()), List.of(WAGES.entry())),
                new RejectedMonth(
                        "may.json",
                        Optional.of(YearMonth.of(2024, 5)),
                        List.of(),
                        List.of(problem("there is no base wage")
                                .maybe(Words.of("\"baseWage\" was meant.", "想写的是“baseWage”。")))),
                new RejectedMonth("june.json", Optional.empty(), List.of(problem("torn")), List.of(problem("torn"))),
                new RejectedMonth("july.json", Optional.empty(), List.of(problem("one")), List.of(problem("other")))));
    }

    /** A month in which nothing changes. */
    public static ImpactReport nothing() {
        return new ImpactReport(List.of(month("march.json", "2024-03", "yangzhou", march(true), march(true))));
    }

    /** A month in which a text that a file can hold stands wherever one can. */
    public static ImpactReport of(String text) {
        Line line = Line.of(FINE, text).facts(text).reason(text).rule(text);
        List<Clause> clauses = List.of(clause(text, text, text));
        PolicyVersion version = new PolicyVersion(
                text, text, Words.same(text), YearMonth.of(2020, 1), text, clauses, Map.of(text, text));
        return new ImpactReport(List.of(
                new ComparedMonth(
                        text,
                        version,
                        new PolicyVersion(text, text, Words.same(text), YearMonth.of(2020, 1), text, clauses, Map.of()),
                        SettlementDiff.of(
                                settlement(
                                        text,
                                        "2024-03",
                                        text,
                                        List.of(line.amount("1").entry())),
                                settlement(
                                        text,
                                        "2024-03",
                                        text,
                                        List.of(line.amount("2").entry())))),
                new RejectedMonth(text, Optional.empty(), List.of(), List.of(problem(text)))));
    }

    private static List<Entry> march(boolean later) {
        Line sanction = Line.of(SANCTION, "L2")
                .facts("history/A01")
                .reason("absent for two days, which were found out only when the month was over, so that the reason has"
                        + " to be told at such a length that it does not stand on one line of a report");
        return entries(
                later ? LATE.amount("25.00").reason("late by 12 minutes: 25.00") : LATE,
                Line.of(RED_PACKET, "L1")
                        .on(5)
                        .amount("10.00")
                        .facts("shifts/A01/2024-03-05")
                        .rule(later ? "L1 late by up to 8 minutes" : "L1 late by up to 10 minutes")
                        .reason(later ? "late by 6 minutes (up to 8): 10.00" : "late by 6 minutes (up to 10): 10.00"),
                later ? sanction.code("DEMERIT") : sanction.code("PUBLIC_CRITICISM"),
                Line.of(ABSENCE, "L2").amount(later ? "2" : "1").facts("history/A01"),
                WAGES,
                later
                        ? Line.of(BONUS, "B2").amount("100.00").facts("sales/A01")
                        : Line.of(BONUS, "B1").amount("100.00").facts("sales/A01"));
    }

    private static List<Entry> april(boolean later) {
        Line points = Line.of(POINTS, "P1").facts("sales/A01");
        Line coefficient = Line.of(COEFFICIENT, "P2").facts("sales/A01");
        return later
                ? entries(
                        WAGES,
                        points.amount("92.50"),
                        coefficient.amount("1.2"),
                        Line.of(FIGURE, "P2").code("RANK").amount("3").facts("sales/A01", "sales/A02"),
                        Line.of(FINE, "L3")
                                .on(9)
                                .amount("50.00")
                                .facts("complaints/A01/2024-03-09")
                                .noted("L4", "to the fund"))
                : entries(
                        WAGES,
                        points.amount("90.00"),
                        coefficient.amount("1.1"),
                        Line.of(FIGURE, "P2").code("RANK").amount("3").facts("sales/A01"),
                        Line.of(NOTICE, "L3").code("UNATTRIBUTED_ORDER").facts("orders/17"),
                        Line.of(NOTICE, "L3").code("UNATTRIBUTED_ORDER").facts("orders/18"));
    }

    private static ComparedMonth month(
            String source, String period, String team, List<Entry> before, List<Entry> after) {
        return new ComparedMonth(
                source,
                version("late", "2020-01", "20", clause("B1", "Bonus", "奖金"), clause("L3", "Orders", "订单")),
                version("late-new", "2024-07", "25", clause("B2", "Bonus", "奖金"), clause("L3", "Complaints", "投诉")),
                SettlementDiff.of(settlement(team, period, "陈雨", before), settlement(team, period, "陈雨", after)));
    }

    private static PolicyVersion version(String name, String effective, String fine, Clause... more) {
        List<Clause> clauses = List.of(
                more[0],
                clause("L1", "Late", "迟到"),
                clause("L2", "Absent without leave", "旷工"),
                more[1],
                clause("P1", "Points", "得分"),
                clause("P2", "Coefficients and figures", "系数与指标"),
                clause("W1", "Wage", "工资"));
        return new PolicyVersion(
                name,
                "late",
                Words.of("Lateness and more", "迟到及其他"),
                YearMonth.parse(effective),
                FINGERPRINT,
                clauses,
                Map.of("fine", fine));
    }

    private static Settlement settlement(String team, String period, String name, List<Entry> entries) {
        return new Settlement(
                "late",
                FINGERPRINT,
                FINGERPRINT,
                YearMonth.parse(period),
                new TeamStatement(
                        team,
                        name + "组",
                        entries.stream()
                                .filter(entry -> entry.kind() == FINE)
                                .flatMap(entry -> entry.amount().stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        entries.stream().filter(entry -> entry.kind() == NOTICE).toList()),
                List.of(
                        new Statement(
                                "A01",
                                "林一",
                                entries.stream()
                                        .filter(entry -> entry.kind() != NOTICE)
                                        .toList()),
                        new Statement("A02", name, List.of(LATE.entry()))));
    }

    private static Clause clause(String id, String english, String chinese) {
        return new Clause(id, Words.of(english, chinese), Optional.empty(), "nowhere", Clause.Kind.RULES);
    }

    private static Problem problem(String message) {
        return Problem.error(
                "missing-figure",
                new Place("may.json", "/agents/0", 3, 5, "  { \"id\": \"A01\" }"),
                Words.same(message));
    }

    private static List<Entry> entries(Line... lines) {
        return Arrays.stream(lines).map(Line::entry).toList();
    }
}
