package io.kaohe.problem;

import java.util.List;

/** The facts were rejected: the document is broken, or a clause needs a figure that it does not give. */
public final class FactsException extends KaoheException {
    private static final long serialVersionUID = 1L;

    public FactsException(List<Problem> problems) {
        super(problems);
    }
}
