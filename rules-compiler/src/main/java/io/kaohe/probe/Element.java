package io.kaohe.probe;

import io.kaohe.source.Token;
import java.util.List;
import java.util.Optional;

/** A part of the conditions of a rule, as it stands in the file. */
sealed interface Element {
    /** All of it. */
    List<Token> tokens();

    /**
     * A pattern, {@code $lapse : Lapse( minutes > 10 )}.
     *
     * @param constraints what stands between its brackets, from comma to comma
     */
    record Pattern(List<Token> tokens, Optional<Token> variable, Token type, List<List<Token>> constraints)
            implements Element {}

    /** Elements that are to hold together. */
    record All(List<Token> tokens, List<Element> elements) implements Element {}

    /** Elements one of which is to hold. */
    record Any(List<Token> tokens, List<Element> elements) implements Element {}

    /** An element behind {@code not}, {@code exists} or {@code forall}. */
    record Presence(List<Token> tokens, Element of) implements Element {}

    /**
     * An accumulate.
     *
     * @param functions from the first semicolon to the second, one by one
     * @param results the conditions behind the second semicolon, one by one
     */
    record Sum(List<Token> tokens, Element input, List<List<Token>> functions, List<List<Token>> results)
            implements Element {}
}
