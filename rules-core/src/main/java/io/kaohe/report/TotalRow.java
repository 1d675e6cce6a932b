package io.kaohe.report;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.MoneyWay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The totals of a statement by kind: the money that comes in, the money that goes out, what is no money. Kinds are
 * added up only where they are lines of the same wage, and then it is said what is in the sum.
 *
 * @param label what the rows from here on have in common; empty for the same as above
 */
record TotalRow(String label, String what, String number, String unit) {
    static List<TotalRow> of(Map<EntryKind, BigDecimal> totals, Lexicon lexicon, EntryWords words) {
        List<TotalRow> rows = new ArrayList<>();
        for (MoneyWay way : MoneyWay.values()) {
            String label = lexicon.say("totals." + way);
            for (Map.Entry<EntryKind, BigDecimal> total : totals.entrySet()) {
                if (MoneyWay.of(total.getKey()) == way) {
                    rows.add(row(label, words.kind(total.getKey()), total.getKey(), total.getValue(), words));
                    label = "";
                }
            }
        }
        if (totals.keySet().stream().filter(kind -> isWage(kind, totals)).count() > 1) {
            rows.add(row(lexicon.say("totals.wage"), wageFormula(totals, words), EntryKind.WAGE, wage(totals), words));
        }
        return rows;
    }

    private static TotalRow row(String label, String what, EntryKind kind, BigDecimal amount, EntryWords words) {
        String number = Amounts.text(kind, amount);
        return new TotalRow(label, what, number, words.unit(kind, number));
    }

    private static String wageFormula(Map<EntryKind, BigDecimal> totals, EntryWords words) {
        String gets = totals.keySet().stream()
                .filter(kind -> MoneyWay.of(kind) == MoneyWay.TO_THE_AGENT)
                .map(words::kind)
                .collect(Collectors.joining(" + "));
        return totals.keySet().stream()
                .filter(kind -> isWage(kind, totals) && MoneyWay.of(kind) == MoneyWay.FROM_THE_AGENT)
                .map(kind -> " - " + words.kind(kind))
                .collect(Collectors.joining("", gets, ""));
    }

    private static boolean isWage(EntryKind kind, Map<EntryKind, BigDecimal> totals) {
        return MoneyWay.isWage(kind, totals.containsKey(EntryKind.NOT_DEDUCTIBLE));
    }

    private static BigDecimal wage(Map<EntryKind, BigDecimal> totals) {
        return totals.entrySet().stream()
                .filter(total -> isWage(total.getKey(), totals))
                .map(total -> MoneyWay.of(total.getKey()).forTheAgent(total.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
