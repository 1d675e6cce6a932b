package io.kaohe.compiler;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headings of a table: which columns say the limits of a row, and what the others are called in rules. Columns left
 * of the limits are keys.
 */
final class TableHeadings {
    private static final Words PLAIN_COMMA = Words.of("cells are parted by the plain comma ,.", "应用半角逗号 , 分隔单元格。");

    /** What a heading says of a limit. */
    enum Limit {
        FROM(true, true),
        OVER(true, false),
        UP_TO(false, true),
        BELOW(false, false);

        final boolean low;
        final boolean included;

        Limit(boolean low, boolean included) {
            this.low = low;
            this.included = included;
        }
    }

    private static final Map<String, Limit> LIMITS =
            ImmutableMap.of("from", Limit.FROM, "over", Limit.OVER, "up to", Limit.UP_TO, "below", Limit.BELOW);

    /** From the index of a column to what it says of the limits. */
    final Map<Integer, Limit> limits;

    /** From the index of another column to its name, in order. */
    final Map<Integer, String> names;

    /** How many columns are keys: all that stand left of the limits. */
    final int keys;

    private TableHeadings(Map<Integer, Limit> limits, Map<Integer, String> names, int keys) {
        this.limits = limits;
        this.names = names;
        this.keys = keys;
    }

    int count() {
        return limits.size() + names.size();
    }

    static TableHeadings read(List<String> headings, List<Place> places, List<Problem> problems) {
        ImmutableMap.Builder<Integer, Limit> limits = ImmutableMap.builder();
        ImmutableMap.Builder<Integer, String> names = ImmutableMap.builder();
        Set<String> seen = new HashSet<>();
        int first = headings.size();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            Limit limit = LIMITS.get(Ascii.toLowerCase(heading));
            String name = limit == null ? name(heading) : Ascii.toLowerCase(heading);
            if (limit != null) {
                limits.put(i, limit);
                first = Math.min(first, i);
            } else {
                names.put(i, name);
                check(heading, name, places.get(i), problems);
            }
            if (!seen.add(name)) {
                problems.add(Problem.error(
                        "duplicate-heading",
                        places.get(i),
                        Words.of("there is another column \"" + heading + "\"", "列“" + heading + "”重复出现")));
            }
        }
        Map<Integer, Limit> all = limits.buildKeepingLast();
        Map<Integer, String> others = names.buildKeepingLast();
        if (others.isEmpty()) {
            problems.add(Problem.error(
                            "no-heading",
                            places.get(0),
                            Words.of("the table has no column but the limits of its rows", "表格中除各行的界限外没有别的列"))
                    .maybe(Words.of(
                            "the heading of a result, such as coefficient, is missing.", "漏了结果列的表头，如 coefficient。")));
        }
        int limit = first;
        int keys = all.isEmpty()
                ? 0
                : (int) others.keySet().stream().filter(i -> i < limit).count();
        return new TableHeadings(all, others, keys);
    }

    private static void check(String heading, String name, Place place, List<Problem> problems) {
        if (heading.isEmpty()) {
            problems.add(Problem.error("no-heading", place, Words.of("this column has no heading", "这一列没有表头")));
        } else if (!isName(name)) {
            problems.add(Problem.error(
                            "bad-heading",
                            place,
                            Words.of(
                                    "\"" + heading
                                            + "\" is no heading: from, over, up to, below, or the name of a property",
                                    "“" + heading + "”不能作表头，表头应为 from、over、up to、below 或属性名"))
                    .maybe(heading.matches(".*[\uFF0C\u3001;\t].*") ? PLAIN_COMMA : Words.none()));
        }
    }

    private static boolean isName(String name) {
        return Character.isJavaIdentifierStart(name.charAt(0))
                && name.charAt(0) != '$'
                && name.chars().allMatch(Character::isJavaIdentifierPart)
                && !javax.lang.model.SourceVersion.isKeyword(name)
                && !FieldReader.isTaken(name)
                && !Set.of("scale", "covers", "part", "bounds").contains(name);
    }

    /** Of {@code first prize} it is {@code firstPrize}. */
    private static String name(String heading) {
        List<String> words = new ArrayList<>(List.of(heading.split("[\\s-]+")));
        StringBuilder name = new StringBuilder(words.isEmpty() ? "" : words.remove(0));
        words.forEach(
                word -> name.append(Ascii.toUpperCase(word.substring(0, 1))).append(word.substring(1)));
        return name.toString();
    }
}
