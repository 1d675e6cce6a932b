package io.kaohe.problem;

import io.kaohe.text.Language;
import java.util.List;

/**
 * The base of everything that this library throws on purpose. It carries all problems that were found, in the order
 * of their places; {@link #getMessage()} renders them in English for a person to read, {@link #text} in any language.
 */
public class KaoheException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public KaoheException(List<Problem> problems) {
        super(ProblemText.of(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The problems for a person to read. */
    public String text(Language language) {
        return ProblemText.of(problems, language);
    }
}
