package io.kaohe.problem;

import java.util.List;

/**
 * The base of everything that this library throws on purpose. It carries all problems that were found, in the order
 * of their places; {@link #getMessage()} renders them for a person to read.
 */
public class KaoheException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public KaoheException(List<Problem> problems) {
        super(ProblemText.of(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
