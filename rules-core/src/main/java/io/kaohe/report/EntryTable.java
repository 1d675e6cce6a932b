package io.kaohe.report;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.settlement.Entry;
import io.kaohe.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Entries as a table of clause, date, what and amount, under each clause its heading and under each entry its
 * remarks. All tables of a report have the same columns.
 */
final class EntryTable {
    private static final int PAGE = 100;
    private static final int DATE = "2024-03-01".length();
    private static final String GAP = "  ";

    private final Lexicon lexicon;
    private final EntryWords words;
    private final Function<String, String> headings;
    private final String month;
    private final int clauseColumns;
    private final int whatColumns;
    private final int numberColumns;

    /**
     * @param month what stands for the date of an entry about the month
     * @param all the entries of all tables
     */
    EntryTable(
            Lexicon lexicon, EntryWords words, Function<String, String> headings, String month, Collection<Entry> all) {
        this.lexicon = lexicon;
        this.words = words;
        this.headings = headings;
        this.month = month;
        clauseColumns = widest(all, title("clause"), entry -> entry.clause().orElse(""));
        whatColumns = widest(all, title("what"), words::what);
        numberColumns = widest(all, title("amount"), words::number);
    }

    List<String> lines(List<Entry> entries) {
        List<String> lines = new ArrayList<>();
        lines.add(padRight(title("clause"), clauseColumns)
                + GAP
                + row(title("date"), title("what"), title("amount"), ""));
        Optional<Entry> above = Optional.empty();
        for (Entry entry : entries) {
            if (above.map(Entry::clause).filter(entry.clause()::equals).isEmpty()) {
                lines.addAll(heading(entry.clause()));
            }
            addEntry(lines, entry);
            above = Optional.of(entry);
        }
        return lines;
    }

    private List<String> heading(Optional<String> clause) {
        String text = clause.map(headings).orElseGet(() -> lexicon.say("heading.none"));
        List<String> heading = Wrapping.lines(text, PAGE - indent().length());
        List<String> lines = new ArrayList<>();
        String first = heading.isEmpty() ? "" : heading.get(0);
        lines.add((padRight(clause.orElse("-"), clauseColumns) + GAP + first).stripTrailing());
        heading.stream().skip(1).forEach(line -> lines.add(indent() + line));
        return lines;
    }

    private void addEntry(List<String> lines, Entry entry) {
        String date = entry.date().map(Object::toString).orElse(month);
        String number = words.number(entry);
        String unit = entry.amount().isPresent() ? words.unit(entry.kind(), entry.amountText()) : "";
        lines.add(indent() + row(date, words.what(entry), number, unit));
        String below = indent() + " ".repeat(DATE) + GAP;
        for (Remark remark : words.remarks(entry)) {
            Wrapping.lines(remark.text(), PAGE - below.length()).forEach(line -> lines.add(below + line));
        }
    }

    private String row(String date, String what, String number, String unit) {
        String row = padRight(date, DATE) + GAP + padRight(what, whatColumns) + GAP + padLeft(number, numberColumns);
        return (row + " " + unit).stripTrailing();
    }

    private String indent() {
        return " ".repeat(clauseColumns) + GAP;
    }

    private String title(String column) {
        return lexicon.say("column." + column);
    }

    private static int widest(Collection<Entry> entries, String title, Function<Entry, String> text) {
        return Math.max(
                DisplayWidth.of(title),
                entries.stream().map(text).mapToInt(DisplayWidth::of).max().orElse(0));
    }
}
