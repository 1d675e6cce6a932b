package io.kaohe.text;

import java.util.Collection;

/** A text that can be read in every {@link Language}. */
@FunctionalInterface
public interface Words {
    String in(Language language);

    /** This text and the next behind it; in Chinese a blank parts Chinese characters from letters and digits. */
    default Words then(Words next) {
        return of(in(Language.EN) + next.in(Language.EN), ChineseText.joined(in(Language.ZH), next.in(Language.ZH)));
    }

    /** This text and, behind it, one that is the same in every language. */
    default Words then(String next) {
        return then(same(next));
    }

    /** A text in both languages. */
    static Words of(String english, String chinese) {
        return new FixedWords(english, chinese);
    }

    /** A text as it is now: equal to every other that says the same. */
    static Words fixed(Words words) {
        return words instanceof FixedWords ? words : of(words.in(Language.EN), words.in(Language.ZH));
    }

    /** A text that is the same in every language, such as one that a person wrote. */
    static Words same(String text) {
        return new FixedWords(text, text);
    }

    /** No text at all. */
    static Words none() {
        return same("");
    }

    /** Texts one below the other. */
    static Words lines(Collection<Words> lines) {
        return lines.stream()
                .reduce((above, below) -> above.then("\n").then(below))
                .orElseGet(Words::none);
    }

    /** Names one after the other, with the comma of the language between them. */
    static Words list(Collection<String> names) {
        return of(String.join(", ", names), String.join("、", names));
    }
}
