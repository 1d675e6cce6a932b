package io.kaohe.document;

import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import java.util.List;

/** A document could not be read as what it should be. Whoever knows what it is for may wrap its problems anew. */
public final class DocumentException extends KaoheException {
    private static final long serialVersionUID = 1L;

    public DocumentException(List<Problem> problems) {
        super(problems);
    }
}
