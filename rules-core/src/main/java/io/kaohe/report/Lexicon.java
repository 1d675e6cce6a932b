package io.kaohe.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The words of a report in one language, out of {@code words_en.properties} or {@code words_zh.properties} (UTF-8).
 * Values are {@link String#format} patterns where the report has something to put in.
 */
final class Lexicon {
    private static final Lexicon ENGLISH = read(Language.EN);
    private static final Lexicon CHINESE = read(Language.ZH);

    private final Language language;
    private final ImmutableMap<String, String> words;

    private Lexicon(Language language, ImmutableMap<String, String> words) {
        this.language = language;
        this.words = words;
    }

    static Lexicon of(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case ZH -> CHINESE;
        };
    }

    ImmutableMap<String, String> words() {
        return words;
    }

    /** The words of a key, with the arguments put in. */
    String say(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the lexicon has no words for " + key);
        }
        return arguments.length == 0 ? pattern : String.format(Locale.ROOT, pattern, arguments);
    }

    /** The words of a key that come after a number: {@code key.1} after a single one, where that differs. */
    String counted(String key, String number) {
        return words.getOrDefault(number.equals("1") ? key + ".1" : key, words.getOrDefault(key, ""));
    }

    /** The words of a code; a code that only a policy knows is its own word. */
    String code(String code) {
        return Terms.code(code, language);
    }

    private static Lexicon read(Language language) {
        String name = "words_" + language.tag() + ".properties";
        try (InputStream file = Lexicon.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing beside " + Lexicon.class.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Lexicon(language, Maps.fromProperties(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
