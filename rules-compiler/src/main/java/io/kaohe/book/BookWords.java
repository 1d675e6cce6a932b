package io.kaohe.book;

import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The words of a book in one language, out of {@code words_en.properties} or {@code words_zh.properties} (UTF-8). */
final class BookWords {
    private final Language language;
    private final Properties words = new Properties();

    BookWords(Language language) {
        this.language = language;
        String name = "words_" + language.tag() + ".properties";
        try (InputStream file = BookWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing beside " + BookWords.class.getName());
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    Language language() {
        return language;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words of a key, with the arguments put in. */
    String say(String key, Object... arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the book has no words for " + key);
        }
        return arguments.length == 0 ? pattern : String.format(Locale.ROOT, pattern, arguments);
    }

    /** The words of a key, if there are any, and else a text. */
    String sayOr(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    /** The words of a key that counts something: {@code key.1} where there is one of it. */
    String count(String key, int number) {
        return say(number == 1 ? key + ".1" : key, Integer.toString(number));
    }
}
