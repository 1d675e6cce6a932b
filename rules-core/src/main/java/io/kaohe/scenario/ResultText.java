package io.kaohe.scenario;

import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Comparisons as text: for each agent what was expected beside what there is, marked where they differ. */
final class ResultText {
    private static final Words EXPECTED = Words.of("expected", "预期");
    private static final Words ACTUAL = Words.of("actual", "实际");
    private static final Words FIRED = Words.of("fired", "触发的规则");
    private static final Words NONE_FIRED = Words.of("no rule fired", "没有规则触发");
    private static final Words NEAREST = Words.of("nearest misses", "最接近触发的规则");
    private static final Words NOT_HELD = Words.of("did not hold:", "不成立：");
    private static final String NOTHING = "-";

    private final StringBuilder text;
    private final Language language;
    private final int columns;

    private ResultText(String heading, Collection<Comparison> comparisons, Language language) {
        this.text = new StringBuilder(heading);
        this.language = language;
        this.columns = Stream.concat(
                        Stream.of(EXPECTED.in(language)),
                        comparisons.stream()
                                .flatMap(comparison -> comparison.rows().stream())
                                .flatMap(row -> row.expected().stream())
                                .map(expected -> expected.in(language)))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
    }

    /** In English, as messages are. */
    static String of(String heading, Collection<Comparison> comparisons, List<String> fired) {
        return of(heading, comparisons, fired, Language.EN);
    }

    static String of(String heading, Collection<Comparison> comparisons, List<String> fired, Language language) {
        ResultText result = new ResultText(heading, comparisons, language);
        comparisons.forEach(result::add);
        result.text.append('\n').append((fired.isEmpty() ? NONE_FIRED : FIRED).in(language));
        fired.forEach(rule -> result.text.append("\n    ").append(rule));
        return result.text.toString();
    }

    /** The rules that nearly fired, each with the condition that did not hold and what stood against it. */
    static String of(List<NearestMiss> misses, Language language) {
        StringBuilder text = new StringBuilder();
        if (!misses.isEmpty()) {
            text.append('\n').append(NEAREST.in(language));
        }
        for (NearestMiss miss : misses) {
            text.append("\n    ").append(miss.rule());
            text.append("\n        ").append(NOT_HELD.in(language)).append(' ').append(miss.failed());
            text.append("  (").append(miss.place().label()).append(')');
            miss.seen().forEach(seen -> text.append("\n        ").append(seen));
        }
        return text.toString();
    }

    private void add(Comparison comparison) {
        text.append('\n').append(comparison.about());
        row(' ', EXPECTED.in(language), ACTUAL.in(language));
        for (Row row : comparison.rows()) {
            row(row.agrees() ? ' ' : '*', cell(row.expected()), cell(row.actual()));
            row.remarks().forEach(remark -> text.append("\n        ").append(remark.in(language)));
        }
    }

    private void row(char mark, String expected, String actual) {
        text.append("\n  ").append(mark).append(' ');
        text.append(DisplayWidth.padRight(expected, columns)).append("  ").append(actual);
    }

    private String cell(Optional<Words> text) {
        return text.map(words -> words.in(language)).orElse(NOTHING);
    }
}
