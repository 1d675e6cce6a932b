package io.kaohe.problem;

import io.kaohe.text.Words;
import java.util.List;

/** A policy was rejected: there is none of that name or month, or its files do not say what they should. */
public final class PolicyException extends KaoheException {
    private static final long serialVersionUID = 1L;

    public PolicyException(List<Problem> problems) {
        super(problems);
    }

    /** A single problem without a place in a file. */
    public static PolicyException of(String code, Words message) {
        return of(code, message, Words.none());
    }

    /** A single problem without a place in a file. */
    public static PolicyException of(String code, Words message, Words hint) {
        return new PolicyException(
                List.of(Problem.error(code, Place.at("policy", ""), message).maybe(hint)));
    }
}
