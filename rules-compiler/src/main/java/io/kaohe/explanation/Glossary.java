package io.kaohe.explanation;

import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The words for types, properties and conditions, out of {@code explanation_en.properties} and its Chinese sister. */
final class Glossary {
    private static final Map<Language, Properties> WORDS = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> WORDS.put(language, read(language)));
    }

    private Glossary() {}

    /** The words of the first of these keys that has any. */
    static Optional<Words> find(String... keys) {
        return Stream.of(keys)
                .filter(key -> text(key, Language.EN) != null)
                .findFirst()
                .map(key -> Words.of(text(key, Language.EN), text(key, Language.ZH)));
    }

    /** The words of a key, its holes filled. */
    static Words say(String key, Object... arguments) {
        Words words = find(key).orElseThrow(() -> new IllegalArgumentException("the glossary has no words for " + key));
        return Phrase.filled(words.in(Language.EN), words.in(Language.ZH), arguments);
    }

    /** The words of a type of facts; a type of the policy's own is its own word. */
    static Words type(String type) {
        return find("type." + type).orElse(Words.same(type));
    }

    /** The same without an article. */
    static Words bare(String type) {
        Words words = type(type);
        return Words.of(words.in(Language.EN).replaceFirst("^(a|an|the) ", ""), words.in(Language.ZH));
    }

    /** The words of a property of a type; one that only the policy knows is its own word. */
    static Words property(String type, String property) {
        return find("property." + type + "." + property, "property." + property).orElse(Words.same(property));
    }

    /** What it says that a property is true or false. */
    static Words flag(String type, String property, boolean value) {
        String key = property + "." + value;
        Optional<Words> own = find("flag." + type + "." + key, "flag." + key);
        return own.orElseGet(() ->
                say(property.startsWith("has") ? "flag.has." + value : "flag." + value, property(type, property)));
    }

    private static String text(String key, Language language) {
        return WORDS.getOrDefault(language, new Properties()).getProperty(key);
    }

    private static Properties read(Language language) {
        String name = "explanation_" + language.tag() + ".properties";
        Properties words = new Properties();
        try (InputStream in = Glossary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
