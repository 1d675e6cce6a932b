package io.kaohe.scenario;

import io.kaohe.settlement.Entry;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Entries are as expected if they say the same in all that was named; near, if they have kind or clause in common. */
final class EntryLikeness implements Likeness<ExpectedEntry, Entry> {
    @Override
    public List<Words> differences(ExpectedEntry expected, Entry actual) {
        return expected.named().entrySet().stream()
                .filter(named -> !named.getKey().holds(actual, named.getValue()))
                .map(named -> differs(named.getKey(), named.getKey().shown(actual), named.getValue()))
                .toList();
    }

    private static Words differs(EntryProperty what, Words actual, String expected) {
        if (what.isReason()) {
            return ExpectedWords.difference(what.label(), actual, expected);
        }
        String english = actual.in(Language.EN);
        String chinese = actual.in(Language.ZH);
        return Words.of(
                what.label() + " is " + english + ", expected " + expected,
                what.label() + " 为 " + chinese + "，应为 " + expected);
    }

    @Override
    public boolean isNear(ExpectedEntry expected, Entry actual) {
        return says(expected, actual, EntryProperty.KIND) || says(expected, actual, EntryProperty.CLAUSE);
    }

    @Override
    public Words expectedText(ExpectedEntry expected) {
        return text(expected.named());
    }

    @Override
    public Words actualText(Entry actual) {
        Map<EntryProperty, String> shown = new EnumMap<>(EntryProperty.class);
        for (EntryProperty property : EnumSet.range(EntryProperty.KIND, EntryProperty.BEFORE)) {
            if (!property.of(actual).equals(EntryProperty.NONE)) {
                shown.put(property, property.of(actual));
            }
        }
        return text(shown);
    }

    /** {@code RED_PACKET DT3 2024-03-01 20.00 in 5 shares}. */
    static Words text(Map<EntryProperty, String> named) {
        List<Words> words = named.entrySet().stream()
                .map(entry -> word(entry.getKey(), entry.getValue()))
                .toList();
        return Words.of(text(words, Language.EN), text(words, Language.ZH));
    }

    private static String text(List<Words> words, Language language) {
        return words.stream()
                .map(word -> word.in(language))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Words word(EntryProperty property, String value) {
        return switch (property) {
            case KIND, CLAUSE, DATE, CODE, AMOUNT -> Words.same(value);
            case SHARES -> Words.of("in " + value + " shares", "共 " + value + " 份");
            case WAIVED -> value.equals("true") ? Words.of("waived", "已豁免") : Words.none();
            case BEFORE -> Words.of("from " + value, "原为 " + value);
            case FACTS, NOTES -> Words.same(property.label() + " " + value);
            case REASON, REASON_EN, REASON_ZH -> Words.none();
        };
    }

    private static boolean says(ExpectedEntry expected, Entry actual, EntryProperty property) {
        return property.of(actual).equals(expected.named().get(property));
    }
}
