package io.kaohe.scenario;

import com.google.common.collect.ImmutableMap;
import io.kaohe.document.Fields;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text for people, to the letter.
 *
 * @param either what it is in one of the languages
 * @param texts what it is in languages that are named
 */
public record ExpectedWords(Optional<String> either, Map<Language, String> texts) {
    public ExpectedWords {
        texts = ImmutableMap.copyOf(texts);
    }

    /** A property that need not be there: a text, or texts by language. */
    static Optional<ExpectedWords> read(Fields fields, String name) {
        Optional<Value> value = fields.optional(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof TextValue text) {
            return Optional.of(new ExpectedWords(Optional.of(text.text()), Map.of()));
        }
        if (!(value.get() instanceof ObjectValue)) {
            fields.wrong(name, value.get(), Words.of("a text, or texts under en and zh", "文本，或分别写在 en 和 zh 下的文本"));
            return Optional.empty();
        }
        Fields words = fields.object(name);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.optional(language.tag()).ifPresent(text -> texts.put(language, words.text(language.tag())));
        }
        words.end();
        if (words.names().isEmpty()) {
            words.report("missing", Words.of("there is neither a text under en nor one under zh", "en 和 zh 下都没有文本"));
        }
        return Optional.of(new ExpectedWords(Optional.empty(), texts));
    }

    /** As it reads in a language, if that is known. */
    Words text() {
        String english = texts.getOrDefault(Language.EN, either.orElse(""));
        String chinese = texts.getOrDefault(Language.ZH, either.orElse(""));
        return Words.of(english.isEmpty() ? chinese : english, chinese.isEmpty() ? english : chinese);
    }

    /** In what a text differs, after what it is called; nothing if it is as expected. */
    List<Words> differences(String what, Words actual) {
        List<Words> differences = new ArrayList<>();
        either.filter(text -> !isIn(actual, text)).ifPresent(text -> differences.add(difference(what, actual, text)));
        texts.forEach((language, text) -> {
            if (!text.equals(actual.in(language))) {
                differences.add(difference(what + "." + language.tag(), Words.same(actual.in(language)), text));
            }
        });
        return differences;
    }

    static Words difference(String what, Words actual, String expected) {
        return Words.of(
                what + " is \"" + actual.in(Language.EN) + "\", expected \"" + expected + '"',
                what + " 为“" + actual.in(Language.ZH) + "”，应为“" + expected + "”");
    }

    /** Whether it is so in one of the languages. */
    static boolean isIn(Words actual, String expected) {
        return expected.equals(actual.in(Language.EN)) || expected.equals(actual.in(Language.ZH));
    }
}
