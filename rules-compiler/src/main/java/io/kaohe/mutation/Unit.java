package io.kaohe.mutation;

import io.kaohe.source.Token;
import java.util.List;
import java.util.Optional;

/**
 * A part of a rule that reads as a whole: a constraint of a pattern, a function of an accumulate or a condition on it,
 * an argument of a verb.
 *
 * @param type the type of the facts of its pattern, if it is a constraint
 * @param function whether it is a function of an accumulate
 */
record Unit(List<Token> tokens, Optional<Class<?>> type, boolean function) {
    Token token(int at) {
        return tokens.get(at);
    }

    /** Whether there is a token of that text at an index. */
    boolean is(int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
    }

    /** The token at an index as it stands; an empty text beyond the ends. */
    String text(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
