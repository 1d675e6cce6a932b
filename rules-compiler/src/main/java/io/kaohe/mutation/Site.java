package io.kaohe.mutation;

import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gathers the mutants of one rule, table or setting, which stands in a file. */
final class Site {
    private static final String WHITE_SPACE = "\\s+";

    private final SourceFile file;
    private final String about;
    private final Set<String> clauses;
    private final List<Mutant> mutants = new ArrayList<>();

    Site(SourceFile file, String about, Set<String> clauses) {
        this.file = file;
        this.about = about;
        this.clauses = clauses;
    }

    SourceFile file() {
        return file;
    }

    List<Mutant> mutants() {
        return mutants;
    }

    /** Other text for a token. */
    void replace(Operator operator, List<Token> within, Token token, String text) {
        replace(operator, within, token.start(), token.end(), text);
    }

    /** Other text for a stretch of the file, within what reads as a whole. */
    void replace(Operator operator, List<Token> within, int from, int to, String text) {
        add(operator, start(within), end(within), new Edit(from, to, text), from, to);
    }

    /** A stretch of the file left out, within what reads as a whole; the edit takes along what parts it. */
    void drop(Operator operator, List<Token> within, Edit edit, int from, int to) {
        add(operator, start(within), end(within), edit, from, to);
    }

    /** A whole left out; the edit takes along what parts it from its neighbours. */
    void dropWhole(Operator operator, Edit edit, int from, int to) {
        add(operator, from, to, edit, from, to);
    }

    /** The whole rule left out. */
    void dropRule(int from, int to) {
        String name = "rule \"" + about + '"';
        mutants.add(new Mutant(
                Operator.RULE, about, clauses, file.place(from), name, "", "dropped", file, new Edit(from, to, "")));
    }

    /** The mutant of an edit within a stretch that reads as a whole; what is meant by it lies between two offsets. */
    void add(Operator operator, int start, int end, Edit edit, int from, int to) {
        String before = text(file.text().substring(from, to));
        String after = text(edit.text());
        String whole = text(file.text().substring(start, end));
        boolean dropped = from == start && to == end && after.isEmpty();
        String change = dropped
                ? whole
                : whole + " → " + text(Edit.applied(file.text(), start, end, List.of(within(edit, start, end))));
        mutants.add(new Mutant(operator, about, clauses, file.place(from), before, after, change, file, edit));
    }

    private static Edit within(Edit edit, int start, int end) {
        return new Edit(Math.max(edit.start(), start), Math.min(edit.end(), end), edit.text());
    }

    private static String text(String text) {
        return text.replaceAll(WHITE_SPACE, " ").strip();
    }

    static int start(List<Token> tokens) {
        return tokens.get(0).start();
    }

    static int end(List<Token> tokens) {
        return tokens.get(tokens.size() - 1).end();
    }
}
