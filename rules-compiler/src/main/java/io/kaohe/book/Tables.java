package io.kaohe.book;

import io.kaohe.book.ClausePart.Link;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.Read;
import io.kaohe.policy.Table;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.CoverageGap;
import io.kaohe.scenario.CoverageKind;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the tables of a policy stand: each at the first of the clauses that use it, before all others at one whose rule
 * uses nothing else.
 */
final class Tables {
    private final Analysis analysis;
    private final Coverage coverage;
    private final BookWords words;
    private final Map<String, List<TablePart>> byClause = new LinkedHashMap<>();
    private final Map<String, List<Link>> elsewhere = new LinkedHashMap<>();

    Tables(Analysis analysis, Coverage coverage, Map<String, Link> clauses, BookWords words) {
        this.analysis = analysis;
        this.coverage = coverage;
        this.words = words;
        List<String> ids = analysis.definition().orElseThrow().clauseIds();
        for (Table table : analysis.tables()) {
            List<CheckedRule> users = analysis.rules().stream()
                    .filter(rule -> reads(rule, table))
                    .sorted(Comparator.comparing(this::tablesOf)
                            .thenComparing(rule -> ids.indexOf(rule.clause()))
                            .thenComparing(rule -> rule.source().start()))
                    .toList();
            if (!users.isEmpty()) {
                add(table, users, clauses);
            }
        }
    }

    List<TablePart> at(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /** Tables that stand at other clauses and are used by a clause too. */
    List<Link> elsewhere(String clause) {
        return elsewhere.getOrDefault(clause, List.of());
    }

    private void add(Table table, List<CheckedRule> users, Map<String, Link> clauses) {
        String home = users.get(0).clause();
        Link place = clauses.get(home);
        if (place == null) {
            return;
        }
        List<TablePart> here = byClause.computeIfAbsent(home, id -> new ArrayList<>());
        String anchor = place.anchor() + "-t" + (here.size() + 1);
        TableCells cells = TableCells.of(analysis.folder().file(table.file()).orElseThrow());
        List<ChartPart> charts = new ArrayList<>();
        for (StepChart chart : new TableCharts(table, cells, field(table, users), words).charts()) {
            ChartDrawing.of(chart, words)
                    .ifPresent(drawing ->
                            charts.add(ChartPart.of(anchor + "-c" + (charts.size() + 1), chart, drawing, words)));
        }
        here.add(TablePart.of(anchor, table, cells, charts, gaps(table), words));
        Set<String> others = users.stream()
                .map(CheckedRule::clause)
                .filter(id -> !id.equals(home))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Link link = new Link(anchor, words.say("table.at", table.file(), home));
        others.forEach(
                id -> elsewhere.computeIfAbsent(id, key -> new ArrayList<>()).add(link));
    }

    private List<String> gaps(Table table) {
        return coverage.gaps().stream()
                .filter(gap -> gap.place().source().equals(table.file()))
                .map(this::told)
                .toList();
    }

    /** A bound that is not reached says which one it is, a row does not. */
    private String told(CoverageGap gap) {
        String missing = gap.missing().in(words.language());
        return gap.kind() == CoverageKind.ROWS ? words.say("chart.row", gap.what(), missing) : missing;
    }

    private static boolean reads(CheckedRule rule, Table table) {
        return rule.reads().stream().map(Read::type).anyMatch(table.type()::equals);
    }

    private long tablesOf(CheckedRule rule) {
        return analysis.tables().stream().filter(table -> reads(rule, table)).count();
    }

    /** What is looked up in a table by the first rule that does so, in words. */
    private String field(Table table, List<CheckedRule> users) {
        return users.stream()
                .flatMap(rule ->
                        lookedUp(rule, table).map(argument -> new FieldWords(rule, words).of(argument)).stream())
                .findFirst()
                .orElse(table.type());
    }

    /** What stands in {@code covers( … )} of a pattern of a table, or in {@code part( … )} of one of its rows. */
    private static Optional<List<Token>> lookedUp(CheckedRule rule, Table table) {
        List<Token> tokens = rule.source().conditions();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(table.type()) && tokens.get(i + 1).is("(")) {
                Optional<List<Token>> covered =
                        argument(tokens.subList(i + 1, Tokens.closing(tokens, i + 1) + 1), "covers");
                if (covered.isPresent()) {
                    return covered;
                }
            }
        }
        return argument(rule.source().consequence(), "part").or(() -> argument(tokens, "part"));
    }

    private static Optional<List<Token>> argument(List<Token> tokens, String function) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(function) && tokens.get(i + 1).is("(")) {
                return Optional.of(tokens.subList(i + 2, Tokens.closing(tokens, i + 1)));
            }
        }
        return Optional.empty();
    }
}
