package io.kaohe.explanation;

import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A counterfactual in sentences. */
final class CounterfactualWords {
    private CounterfactualWords() {}

    /** What would be of the tiers; and, where there is more, what would be of other clauses and in all. */
    static Words of(Counterfactual then) {
        Words come = EntryPhrase.of(then.come());
        Words gone = EntryPhrase.of(then.gone());
        Words sentence;
        if (then.gone().isEmpty()) {
            sentence = Glossary.say("text.besides", then.change(), come);
        } else if (then.come().isEmpty()) {
            sentence = Glossary.say("text.none", then.change(), gone);
        } else {
            sentence = Glossary.say("text.instead", then.change(), come, EntryPhrase.of(then.gone(), then.come()));
        }
        if (then.otherGone().isEmpty() && then.otherCome().isEmpty()) {
            return sentence;
        }
        List<Words> more = new ArrayList<>();
        others(then.otherGone(), then.otherCome()).ifPresent(more::add);
        total("text.money", then.totals().money(), then.totalsThen().money()).ifPresent(more::add);
        total("text.points", then.totals().points(), then.totalsThen().points()).ifPresent(more::add);
        return Words.of(
                sentence.in(Language.EN) + ". " + joined(more, Language.EN, "; "),
                sentence.in(Language.ZH) + "。" + joined(more, Language.ZH, "；"));
    }

    private static Optional<Words> others(List<Entry> gone, List<Entry> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        Words all = EntryPhrase.of(come);
        Words none = EntryPhrase.of(gone);
        return Optional.of(
                gone.isEmpty()
                        ? Glossary.say("text.alsoCome", all)
                        : come.isEmpty()
                                ? Glossary.say("text.alsoGone", none)
                                : Glossary.say("text.also", all, EntryPhrase.of(gone, come)));
    }

    private static Optional<Words> total(String key, Optional<BigDecimal> now, Optional<BigDecimal> then) {
        BigDecimal before = now.orElse(BigDecimal.ZERO);
        BigDecimal after = then.orElse(BigDecimal.ZERO);
        return before.compareTo(after) == 0
                ? Optional.empty()
                : Optional.of(Glossary.say(key, Words.same(Terms.money(after)), Words.same(Terms.money(before))));
    }

    private static String joined(List<Words> words, Language language, String between) {
        return words.stream().map(one -> one.in(language)).collect(Collectors.joining(between));
    }
}
