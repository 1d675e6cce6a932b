package io.kaohe.text;

/** A text that can be read in every {@link Language}. */
@FunctionalInterface
public interface Words {
    String in(Language language);

    /** A text in both languages. */
    static Words of(String english, String chinese) {
        return new FixedWords(english, chinese);
    }

    /** A text that is the same in every language, such as one that a person wrote. */
    static Words same(String text) {
        return new FixedWords(text, text);
    }
}
