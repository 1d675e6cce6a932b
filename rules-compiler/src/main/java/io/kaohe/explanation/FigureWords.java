package io.kaohe.explanation;

import io.kaohe.fact.Fact;
import io.kaohe.fact.Leave;
import io.kaohe.fact.Mark;
import io.kaohe.fact.Metric;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.Set;

/** A figure of a fact in place of another, in words. */
final class FigureWords {
    private static final Set<String> MONEY =
            Set.of("amount", "cost", "freight", "loss", "promotion", "refunded", "target");

    private FigureWords() {}

    /** What kind of fact it is, without an article. */
    static Words kind(Fact fact) {
        return fact instanceof Leave leave
                ? Phrase.filled("%1$s", "%1$s", leave.kind())
                : Glossary.bare(fact.getClass().getSimpleName());
    }

    static Words of(Fact fact, String property, Object was, Object would) {
        String type = fact.getClass().getSimpleName();
        if (would instanceof Boolean flag) {
            return Glossary.flag(type, property, flag);
        }
        return Phrase.filled(
                "%1$s %3$s instead of %2$s",
                "%1$s %3$s，而不是 %2$s", name(fact, type, property), value(property, was), value(property, would));
    }

    /** Of a mark or metric it is what is measured that has a name. */
    private static Words name(Fact fact, String type, String property) {
        if (fact instanceof Metric metric) {
            return code(metric.name());
        }
        return fact instanceof Mark mark ? code(mark.kind()) : Glossary.property(type, property);
    }

    private static Words value(String property, Object value) {
        if (value instanceof BigDecimal number && MONEY.contains(property)) {
            return Words.of(Terms.money(number), Terms.money(number) + " 元");
        }
        if (value instanceof BigDecimal rate && property.equals("conversion")) {
            return Words.same(Terms.text(rate.movePointRight(2), Language.EN) + "%");
        }
        return Words.of(Terms.text(value, Language.EN), Terms.text(value, Language.ZH));
    }

    private static Words code(String code) {
        return Words.of(Terms.code(code, Language.EN), Terms.code(code, Language.ZH));
    }
}
