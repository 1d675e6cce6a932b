package io.kaohe.problem;

import io.kaohe.text.Language;
import io.kaohe.text.Words;

/**
 * One thing that is wrong: what stood there and what was expected, as data.
 *
 * @param level whether it stops the work
 * @param code a stable name in lower case with dashes, such as {@code unknown-agent}
 * @param place where it stands
 * @param messageWords one sentence with the offending value in it
 * @param hintWords what the author may have meant, without the word "Maybe"; empty for none
 */
public record Problem(Level level, String code, Place place, Words messageWords, Words hintWords) {
    /** An {@code ERROR} stops the work; a {@code WARNING} does not. */
    public enum Level {
        ERROR,
        WARNING
    }

    /** Keeps the texts as they are now, so that problems that say the same are equal. */
    public Problem {
        messageWords = Words.fixed(messageWords);
        hintWords = Words.fixed(hintWords);
    }

    /** An error without a hint. */
    public static Problem error(String code, Place place, Words message) {
        return new Problem(Level.ERROR, code, place, message, Words.none());
    }

    /** The same problem with a hint. */
    public Problem maybe(Words hint) {
        return new Problem(level, code, place, messageWords, hint);
    }

    /** The same problem at a better known place. */
    public Problem at(Place place) {
        return new Problem(level, code, place, messageWords, hintWords);
    }

    /** The message in English. */
    public String message() {
        return message(Language.EN);
    }

    public String message(Language language) {
        return messageWords.in(language);
    }

    /** The hint in English, without the word "Maybe"; empty for none. */
    public String hint() {
        return hint(Language.EN);
    }

    /** The hint, without the word that says that it is one; empty for none. */
    public String hint(Language language) {
        return hintWords.in(language);
    }
}
