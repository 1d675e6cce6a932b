package io.kaohe.problem;

import java.util.List;

/** A policy was rejected: there is none of that name or month, or its files do not say what they should. */
public final class PolicyException extends KaoheException {
    private static final long serialVersionUID = 1L;

    public PolicyException(List<Problem> problems) {
        super(problems);
    }

    /** A single problem without a place in a file. */
    public static PolicyException of(String code, String message, String hint) {
        return new PolicyException(
                List.of(new Problem(Problem.Level.ERROR, code, Place.at("policy", ""), message, hint)));
    }
}
