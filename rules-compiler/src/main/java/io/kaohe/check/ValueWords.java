package io.kaohe.check;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import io.kaohe.logic.NumberValues;
import io.kaohe.logic.Quantity;
import io.kaohe.logic.Steps;
import io.kaohe.logic.Values;
import io.kaohe.logic.WordValues;
import io.kaohe.number.Exact;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values in words: {@code 11 to 14}, {@code at least 31}, {@code one of A, B}. */
final class ValueWords {
    /** More values are not listed. */
    private static final int MOST = 8;

    private static final int MONTHS = 12;

    private ValueWords() {}

    /** All values of a set. */
    static Words of(Values values, Quantity quantity) {
        if (values instanceof WordValues words) {
            return of(words);
        }
        NumberValues numbers = (NumberValues) values;
        List<Words> each = numbers.stretches().asRanges().stream()
                .limit(MOST)
                .map(stretch -> stretch(numbers, stretch, quantity))
                .toList();
        boolean more = numbers.stretches().asRanges().size() > MOST;
        return Words.of(
                each.stream().map(one -> one.in(Language.EN)).collect(Collectors.joining(" or "))
                        + (more ? " or …" : ""),
                each.stream().map(one -> one.in(Language.ZH)).collect(Collectors.joining("或")) + (more ? "或……" : ""));
    }

    private static Words of(WordValues words) {
        String listed = words.words().stream().limit(MOST).collect(Collectors.joining(", "));
        String more = words.words().size() > MOST ? ", …" : "";
        return words.others()
                ? Words.of("anything but " + listed + more, "除 " + listed + more + " 以外")
                : words.words().size() == 1
                        ? Words.same(listed)
                        : Words.of("one of " + listed + more, "只能是 " + listed + more + " 之一");
    }

    private static Words stretch(NumberValues numbers, Range<Exact> stretch, Quantity quantity) {
        Optional<Exact> last = numbers.last(stretch);
        boolean first = stretch.hasLowerBound() && stretch.lowerBoundType() == BoundType.CLOSED;
        if (first && last.isPresent()) {
            String low = text(stretch.lowerEndpoint(), quantity);
            String high = text(last.get(), quantity);
            return low.equals(high) ? Words.same(low) : Words.of(low + " to " + high, low + " 至 " + high);
        }
        Words from = stretch.hasLowerBound()
                ? limit(first ? "at-least" : "above", stretch.lowerEndpoint(), quantity)
                : Words.same("");
        Words to = last.map(end -> limit("up-to", end, quantity))
                .orElseGet(() ->
                        stretch.hasUpperBound() ? limit("below", stretch.upperEndpoint(), quantity) : Words.same(""));
        return Words.of(joined(from, to, Language.EN, ", "), joined(from, to, Language.ZH, "、"));
    }

    private static String joined(Words from, Words to, Language language, String comma) {
        String all = from.in(language)
                + (from.in(language).isEmpty() || to.in(language).isEmpty() ? "" : comma)
                + to.in(language);
        return all.isEmpty() ? Terms.word("any", language) : all;
    }

    private static Words limit(String word, Exact number, Quantity quantity) {
        Function<Language, String> in = language -> Terms.word(word, language).replace("{0}", text(number, quantity));
        return Words.of(in.apply(Language.EN), in.apply(Language.ZH));
    }

    /** The same in a form for programs: {@code 12}, {@code 11..14}, {@code > 89, < 90}. */
    static String compact(NumberValues values, Quantity quantity) {
        return values.stretches().asRanges().stream()
                .map(stretch -> compact(values, stretch, quantity))
                .collect(Collectors.joining(" or "));
    }

    private static String compact(NumberValues values, Range<Exact> stretch, Quantity quantity) {
        Optional<Exact> last = values.last(stretch);
        boolean first = stretch.hasLowerBound() && stretch.lowerBoundType() == BoundType.CLOSED;
        String low = stretch.hasLowerBound() ? text(stretch.lowerEndpoint(), quantity) : "";
        if (first && last.isPresent()) {
            String high = text(last.get(), quantity);
            return low.equals(high) ? low : low + ".." + high;
        }
        String from = low.isEmpty() ? "" : (first ? ">= " : "> ") + low;
        String to = last.map(end -> "<= " + text(end, quantity))
                .orElse(stretch.hasUpperBound() ? "< " + text(stretch.upperEndpoint(), quantity) : "");
        return from + (from.isEmpty() || to.isEmpty() ? "" : ", ") + to;
    }

    /** A number as what it counts: a date, a month, a time, a constant. */
    static String text(Exact number, Quantity quantity) {
        Class<?> type = quantity.type();
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(number.longValue()).toString();
        } else if (type == YearMonth.class) {
            return YearMonth.of((int) (number.longValue() / MONTHS), (int) (number.longValue() % MONTHS) + 1)
                    .toString();
        } else if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(number.longValue()).toString();
        }
        return type.isEnum() ? Steps.word(type, number) : Terms.text(number, Language.EN);
    }
}
