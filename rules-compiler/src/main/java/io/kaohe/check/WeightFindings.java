package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.ClauseNote;
import io.kaohe.compiler.Head;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weights that do not add up to 100: those that clauses have in {@code policy.yaml}, and those of a table without limits
 * whose column is called weight. Where all are at most 1 they are to add up to 1. In a table whose first column repeats its
 * cells, such as a role, the rows of each of them are weighed for themselves.
 */
final class WeightFindings {
    private static final Set<String> WEIGHT = Set.of("weight", "权重");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightFindings() {}

    static List<Finding> of(Analysis analysis) {
        List<Finding> findings = new ArrayList<>();
        analysis.head().flatMap(WeightFindings::ofClauses).ifPresent(findings::add);
        for (Table table : analysis.tables()) {
            SourceFile file = analysis.folder().file(table.file()).orElseThrow();
            findings.addAll(ofTable(table, file));
        }
        return findings;
    }

    private static Optional<Finding> ofClauses(Head head) {
        List<ClauseNote> weighed =
                head.notes().stream().filter(note -> note.weight().isPresent()).toList();
        List<BigDecimal> weights =
                weighed.stream().flatMap(note -> note.weight().stream()).toList();
        if (isRight(weights)) {
            return Optional.empty();
        }
        Words each = Words.list(weighed.stream()
                .map(note -> note.clause() + " " + text(note.weight().orElse(BigDecimal.ZERO)))
                .toList());
        Place place = head.place("clauses", "id", weighed.get(0).clause());
        String sum = text(sum(weights));
        return Optional.of(Finding.of(
                        Lint.WEIGHTS,
                        Spot.of(place),
                        Words.of(
                                        "the weights of the clauses are " + sum + " together, not " + whole(weights)
                                                + ": ",
                                        "各条款的权重合计 " + sum + "，不是 " + whole(weights) + "：")
                                .then(each),
                        "policy.yaml")
                .withValue(sum));
    }

    private static List<Finding> ofTable(Table table, SourceFile file) {
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            if (!table.scale() && WEIGHT.contains(column.name()) && column.kind() != Table.Kind.TEXT) {
                int at = i;
                return groups(table, at).entrySet().stream()
                        .filter(group -> !isRight(weights(group.getValue(), at)))
                        .map(group -> finding(table, file, group.getKey(), group.getValue(), at))
                        .toList();
            }
        }
        return List.of();
    }

    /** All rows, or those of each cell of the first column, if that repeats its cells. */
    private static Map<String, List<Table.Row>> groups(Table table, int weight) {
        Map<String, List<Table.Row>> byFirst = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> byFirst.computeIfAbsent(row.cells().get(0), cell -> new ArrayList<>())
                        .add(row));
        boolean repeats = weight > 0
                && byFirst.size() < table.rows().size()
                && table.columns().size() > 2;
        return repeats && !isRight(weights(table.rows(), weight)) ? byFirst : Map.of("", table.rows());
    }

    private static Finding finding(Table table, SourceFile file, String group, List<Table.Row> rows, int column) {
        List<BigDecimal> weights = weights(rows, column);
        String sum = text(sum(weights));
        String each = weights.stream().map(WeightFindings::text).collect(Collectors.joining(" + "));
        String of = group.isEmpty() ? table.file() : group + " in " + table.file();
        String ofChinese = group.isEmpty() ? table.file() : table.file() + " 中 " + group;
        return Finding.of(
                        Lint.WEIGHTS,
                        Spot.of(file.place(rows.get(0).line(), 1)),
                        Words.of(
                                "the weights of " + of + " are " + sum + " together, not " + whole(weights) + ": "
                                        + each,
                                ofChinese + " 的权重合计 " + sum + "，不是 " + whole(weights) + "：" + each),
                        table.file())
                .withValue(group.isEmpty() ? sum : group + " " + sum);
    }

    private static List<BigDecimal> weights(List<Table.Row> rows, int column) {
        return rows.stream().map(row -> new BigDecimal(row.cells().get(column))).toList();
    }

    private static boolean isRight(List<BigDecimal> weights) {
        return weights.isEmpty() || sum(weights).compareTo(whole(weights)) == 0;
    }

    private static BigDecimal whole(List<BigDecimal> weights) {
        return weights.stream().allMatch(weight -> weight.compareTo(BigDecimal.ONE) <= 0) ? BigDecimal.ONE : HUNDRED;
    }

    private static BigDecimal sum(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
