package io.kaohe.report;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.text.DisplayWidth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The totals of a statement by kind: the money that comes in, the money that goes out, what is no money. Kinds are
 * added up only where they are lines of the same wage, and then it is said what is in the sum.
 */
final class TotalsTable {
    private static final String INDENT = "  ";

    private final Lexicon lexicon;
    private final EntryWords words;

    TotalsTable(Lexicon lexicon, EntryWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<String> lines(Map<EntryKind, BigDecimal> totals) {
        List<Row> rows = new ArrayList<>();
        for (MoneyWay way : MoneyWay.values()) {
            String label = lexicon.say("totals." + way);
            for (Map.Entry<EntryKind, BigDecimal> total : totals.entrySet()) {
                if (MoneyWay.of(total.getKey()) == way) {
                    rows.add(row(label, words.kind(total.getKey()), total.getKey(), total.getValue()));
                    label = "";
                }
            }
        }
        if (totals.keySet().stream().filter(MoneyWay::isWage).count() > 1) {
            rows.add(row(lexicon.say("totals.wage"), wageFormula(totals), EntryKind.WAGE, wage(totals)));
        }
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(lexicon.say("totals"));
            lines.addAll(aligned(rows));
        }
        return lines;
    }

    private Row row(String label, String what, EntryKind kind, BigDecimal amount) {
        String number = Amounts.text(kind, amount);
        return new Row(label, what, number, words.unit(kind, number));
    }

    private String wageFormula(Map<EntryKind, BigDecimal> totals) {
        String gets = totals.keySet().stream()
                .filter(kind -> MoneyWay.of(kind) == MoneyWay.TO_THE_AGENT)
                .map(words::kind)
                .collect(Collectors.joining(" + "));
        return totals.containsKey(EntryKind.WAGE_DEDUCTION)
                ? gets + " - " + words.kind(EntryKind.WAGE_DEDUCTION)
                : gets;
    }

    private static BigDecimal wage(Map<EntryKind, BigDecimal> totals) {
        return totals.entrySet().stream()
                .filter(total -> MoneyWay.isWage(total.getKey()))
                .map(total -> MoneyWay.of(total.getKey()).forTheAgent(total.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> aligned(List<Row> rows) {
        int label = rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.label()))
                .max()
                .orElse(0);
        int what =
                rows.stream().mapToInt(row -> DisplayWidth.of(row.what())).max().orElse(0);
        int number = rows.stream()
                .mapToInt(row -> DisplayWidth.of(row.number()))
                .max()
                .orElse(0);
        return rows.stream()
                .map(row -> INDENT + padRight(row.label(), label) + INDENT + padRight(row.what(), what) + INDENT
                        + padLeft(row.number(), number) + " " + row.unit())
                .map(String::stripTrailing)
                .toList();
    }

    /** @param label what the rows from here on have in common; empty for the same as above */
    private record Row(String label, String what, String number, String unit) {}
}
