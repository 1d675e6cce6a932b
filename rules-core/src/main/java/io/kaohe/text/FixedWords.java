package io.kaohe.text;

/** A text that stands ready in both languages. */
record FixedWords(String english, String chinese) implements Words {
    @Override
    public String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }

    @Override
    public String toString() {
        return english;
    }
}
