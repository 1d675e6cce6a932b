package io.kaohe.scenario;

import io.kaohe.text.DisplayWidth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Comparisons as text: for each agent what was expected beside what there is, marked where they differ. */
final class ResultText {
    private static final String EXPECTED = "expected";
    private static final String ACTUAL = "actual";
    private static final String NOTHING = "-";

    private final StringBuilder text;
    private final int columns;

    private ResultText(String heading, Collection<Comparison> comparisons) {
        this.text = new StringBuilder(heading);
        this.columns = Stream.concat(
                        Stream.of(EXPECTED),
                        comparisons.stream()
                                .flatMap(comparison -> comparison.rows().stream())
                                .flatMap(row -> row.expected().stream()))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
    }

    static String of(String heading, Collection<Comparison> comparisons, List<String> fired) {
        ResultText result = new ResultText(heading, comparisons);
        comparisons.forEach(result::add);
        result.text.append(fired.isEmpty() ? "\nno rule fired" : "\nfired");
        fired.forEach(rule -> result.text.append("\n    ").append(rule));
        return result.text.toString();
    }

    private void add(Comparison comparison) {
        text.append('\n').append(comparison.about());
        row(' ', EXPECTED, ACTUAL);
        for (Row row : comparison.rows()) {
            row(row.agrees() ? ' ' : '*', cell(row.expected()), cell(row.actual()));
            row.remarks().forEach(remark -> text.append("\n        ").append(remark));
        }
    }

    private void row(char mark, String expected, String actual) {
        text.append("\n  ").append(mark).append(' ');
        text.append(DisplayWidth.padRight(expected, columns)).append("  ").append(actual);
    }

    private static String cell(Optional<String> text) {
        return text.orElse(NOTHING);
    }
}
