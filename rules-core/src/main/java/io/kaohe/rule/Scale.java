package io.kaohe.rule;

import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a row of a table lies.
 *
 * @param file the table's file
 * @param row the numbers that fall into the row
 * @param all the numbers that fall into some row of the table with the same keys
 */
public record Scale(String file, Interval row, Interval all) {
    boolean covers(Exact number) {
        if (!all.contains(number)) {
            throw PolicyException.of(
                    "not-in-table",
                    Words.of(
                            number + " falls into no row of " + file + ", whose rows are for numbers "
                                    + words(all, Language.EN),
                            number + " 不落在表格 " + file + " 的任何一行，各行合起来的范围是" + words(all, Language.ZH)),
                    Words.of("a row for it is missing.", "少了一行。"));
        }
        return row.contains(number);
    }

    Words words() {
        return Words.of(words(row, Language.EN), words(row, Language.ZH));
    }

    private static String words(Interval interval, Language language) {
        List<String> limits = new ArrayList<>();
        interval.low().ifPresent(low -> limits.add(word(interval.fromLow() ? "at-least" : "above", low, language)));
        interval.high().ifPresent(high -> limits.add(word(interval.toHigh() ? "up-to" : "below", high, language)));
        return limits.isEmpty()
                ? Terms.word("any", language)
                : String.join(language == Language.ZH ? "、" : ", ", limits);
    }

    private static String word(String key, Exact limit, Language language) {
        return Terms.word(key, language).replace("{0}", Terms.text(limit, language));
    }
}
