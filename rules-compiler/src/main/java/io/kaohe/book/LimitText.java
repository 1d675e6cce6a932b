package io.kaohe.book;

import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How the limits of a field are written: as decimals, or as percentages where their file does so. */
enum LimitText {
    DECIMAL {
        @Override
        String of(Exact limit) {
            return Terms.text(limit, Language.EN);
        }
    },
    PERCENT {
        @Override
        String of(Exact limit) {
            return Terms.text(limit.times(Exact.of(HUNDRED)), Language.EN) + "%";
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

    /** A number of the field. */
    abstract String of(Exact limit);

    /** A stretch of the field in words: {@code at least 95%, less than 98%}. */
    String of(Interval over, BookWords words) {
        Language language = words.language();
        if (over.low().isPresent() && over.low().equals(over.high())) {
            return word("exactly", over.low().get(), language);
        }
        List<String> both = new ArrayList<>();
        over.low().ifPresent(low -> both.add(word(over.fromLow() ? "at-least" : "above", low, language)));
        over.high().ifPresent(high -> both.add(word(over.toHigh() ? "up-to" : "below", high, language)));
        return both.isEmpty() ? words.say("chart.all") : String.join(words.say("list.separator"), both);
    }

    private String word(String key, Exact limit, Language language) {
        return Terms.word(key, language).replace("{0}", of(limit));
    }
}
