package io.kaohe.report;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.report.ImpactView.Measure;
import io.kaohe.report.ImpactView.Row;
import io.kaohe.report.ImpactView.Table;
import io.kaohe.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of sums before and after as text. The columns of all of them stand below each other. */
final class SumTables {
    private static final String GAP = "  ";
    private static final int NARROWEST = 20;

    private final List<Table> tables;
    private final Measure head;
    private final int before;
    private final int after;
    private final int difference;
    private final int names;

    /** @param page how many columns there are at most, unless a number is longer */
    SumTables(Lexicon lexicon, List<Table> tables, int page) {
        this.tables = tables;
        head = new Measure(
                lexicon.say("impact.column.before"),
                lexicon.say("impact.column.after"),
                lexicon.say("impact.column.difference"),
                "",
                ImpactView.Way.NEITHER);
        List<Measure> all = Stream.concat(
                        Stream.of(head),
                        tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.measures().stream()))
                .toList();
        before = widest(all, Measure::before);
        after = widest(all, Measure::after);
        difference = widest(all, Measure::difference);
        int numbers = before + after + difference + 3 * GAP.length() + 1 + widest(all, Measure::unit);
        names = Math.min(
                page - numbers,
                tables.stream().mapToInt(SumTables::widestName).max().orElse(0));
    }

    /** The lines of all tables, each behind an empty one. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Table table : tables) {
            lines.add("");
            lines.add(line(table.title(), head));
            int ids = widest(table.rows(), Row::id);
            table.rows().forEach(row -> lines.addAll(lines(row, ids)));
        }
        return lines;
    }

    private List<String> lines(Row row, int ids) {
        String indent = " ".repeat(indent(ids));
        int columns = Math.max(NARROWEST, names - indent.length());
        List<String> left = new ArrayList<>();
        String first = ids == 0 ? "" : padRight(row.id(), ids) + GAP;
        for (String line : Wrapping.lines(row.name(), columns)) {
            left.add((left.isEmpty() ? first : indent) + line);
        }
        if (left.isEmpty()) {
            left.add(first);
        }
        String below = ids == 0 ? GAP : indent;
        row.below().stream()
                .flatMap(text -> Wrapping.lines(text, columns).stream())
                .forEach(line -> left.add(below + line));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), row.measures().size()); i++) {
            String name = i < left.size() ? left.get(i) : "";
            lines.add(i < row.measures().size() ? line(name, row.measures().get(i)) : name);
        }
        return lines;
    }

    private String line(String name, Measure sum) {
        return padRight(name, names) + GAP + padLeft(sum.before(), before) + GAP + padLeft(sum.after(), after) + GAP
                + padLeft(sum.difference(), difference) + " " + sum.unit();
    }

    private static int indent(int ids) {
        return ids == 0 ? 0 : ids + GAP.length();
    }

    private static int widestName(Table table) {
        int indent = indent(widest(table.rows(), Row::id));
        return Math.max(
                DisplayWidth.of(table.title()),
                Math.max(
                        indent + widest(table.rows(), Row::name),
                        Math.max(indent, GAP.length())
                                + table.rows().stream()
                                        .mapToInt(row -> widest(row.below(), text -> text))
                                        .max()
                                        .orElse(0)));
    }

    private static <T> int widest(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).mapToInt(DisplayWidth::of).max().orElse(0);
    }
}
