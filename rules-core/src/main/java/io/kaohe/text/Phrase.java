package io.kaohe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts that make up a line, put together with the commas of the language. Immutable. */
public final class Phrase implements Words {
    private final List<Words> parts;

    private Phrase(List<Words> parts) {
        this.parts = List.copyOf(parts);
    }

    /** A phrase of one part. */
    public static Phrase of(Words first) {
        return new Phrase(List.of(first));
    }

    /** A phrase of one part. */
    public static Phrase of(String english, String chinese) {
        return of(Words.of(english, chinese));
    }

    /** A phrase of these parts. */
    public static Phrase of(List<? extends Words> parts) {
        return new Phrase(List.copyOf(parts));
    }

    /** The phrase with another part. */
    public Phrase and(Words part) {
        List<Words> more = new ArrayList<>(parts);
        more.add(part);
        return new Phrase(more);
    }

    /** The phrase with another part. */
    public Phrase and(String english, String chinese) {
        return and(Words.of(english, chinese));
    }

    /** The phrase, with another part where it holds. */
    public Phrase andIf(boolean holds, String english, String chinese) {
        return holds ? and(english, chinese) : this;
    }

    @Override
    public String in(Language language) {
        return parts.stream()
                .map(part -> part.in(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }

    /**
     * A sentence of which the holes are filled, in each language by the words that each argument has there.
     *
     * @param english a {@link String#format} pattern with {@code %1$s} and so on
     * @param chinese the same
     */
    public static Words filled(String english, String chinese, Object... arguments) {
        return new Filled(english, chinese, List.of(arguments));
    }

    private record Filled(String english, String chinese, List<Object> arguments) implements Words {
        private static final Pattern HOLE = Pattern.compile("%(\\d)\\$s");

        @Override
        public String in(Language language) {
            return language == Language.ZH ? inChinese() : filled(english, Language.EN);
        }

        private String filled(String pattern, Language language) {
            Object[] texts = arguments.stream()
                    .map(argument -> Terms.text(argument, language))
                    .toArray();
            return String.format(Locale.ROOT, pattern, texts);
        }

        /** Where parts meet there is a blank between Chinese and other characters, and none between Chinese ones. */
        private String inChinese() {
            String text = "";
            int at = 0;
            Matcher hole = HOLE.matcher(chinese);
            while (hole.find()) {
                text = ChineseText.met(text, chinese.substring(at, hole.start()));
                Object argument = arguments.get(Integer.parseInt(hole.group(1)) - 1);
                text = ChineseText.met(text, Terms.text(argument, Language.ZH));
                at = hole.end();
            }
            return ChineseText.met(text, chinese.substring(at));
        }

        @Override
        public String toString() {
            return in(Language.EN);
        }
    }
}
