package io.kaohe.report;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.fact.EntryKind;
import io.kaohe.text.DisplayWidth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The totals of a statement in columns. */
final class TotalsTable {
    private static final String INDENT = "  ";

    private final Lexicon lexicon;
    private final EntryWords words;

    TotalsTable(Lexicon lexicon, EntryWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<String> lines(Map<EntryKind, BigDecimal> totals) {
        List<TotalRow> rows = TotalRow.of(totals, lexicon, words);
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(lexicon.say("totals"));
            lines.addAll(aligned(rows));
        }
        return lines;
    }

    private static List<String> aligned(List<TotalRow> rows) {
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
}
