package io.kaohe.explanation;

import io.kaohe.fact.EntryKind;
import io.kaohe.report.EntryWords;
import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import io.kaohe.text.Words;
import java.util.List;

/** Entries in the middle of a sentence: {@code red packet of 10.00 CNY (DT2)}. */
final class EntryPhrase {
    private EntryPhrase() {}

    static Words of(List<Entry> entries) {
        Words all = Words.same("");
        for (int i = 0; i < entries.size(); i++) {
            Words one = of(entries.get(i));
            boolean last = i == entries.size() - 1;
            all = i == 0 ? one : Glossary.say(last ? "text.and" : "text.comma", all, one);
        }
        return all;
    }

    /** The entries that others take the place of: what the others say already is left out. */
    static Words of(List<Entry> entries, List<Entry> others) {
        boolean alike = entries.size() == 1
                && others.size() == 1
                && entries.get(0).kind() == others.get(0).kind()
                && entries.get(0).code().isEmpty();
        return alike
                ? Glossary.say(
                        "text.amount",
                        Words.of(amount(entries.get(0), Language.EN), amount(entries.get(0), Language.ZH)),
                        Words.same(entries.get(0).clause().orElse("-")))
                : of(entries);
    }

    private static Words of(Entry entry) {
        Words kind = Words.of(kind(entry.kind(), Language.EN), kind(entry.kind(), Language.ZH));
        Words clause = Words.same(entry.clause().orElse("-"));
        Words amount = Words.of(amount(entry, Language.EN), amount(entry, Language.ZH));
        if (entry.code().isPresent()) {
            String code = entry.code().get();
            return Glossary.say(
                    "text.coded", kind, Words.of(Terms.code(code, Language.EN), Terms.code(code, Language.ZH)), clause);
        }
        return entry.kind() == EntryKind.POINTS
                ? Glossary.say("text.points.entry", amount, clause)
                : Glossary.say("text.entry", kind, amount, clause);
    }

    private static String kind(EntryKind kind, Language language) {
        return Terms.text(kind, language);
    }

    private static String amount(Entry entry, Language language) {
        String unit = new EntryWords(language, false).unit(entry.kind(), entry.amountText());
        return (entry.amountText() + " " + unit).strip();
    }
}
