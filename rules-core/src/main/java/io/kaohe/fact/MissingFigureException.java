package io.kaohe.fact;

import org.jspecify.annotations.Nullable;

/**
 * A clause asked a fact for a figure that the document does not give. The settlement turns it into a located error;
 * a figure is never taken to be zero in silence.
 */
public final class MissingFigureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fact fact;
    private final String field;

    public MissingFigureException(Fact fact, String field) {
        super(fact.array() + "/" + String.join("/", fact.key()) + " has no " + field);
        this.fact = fact;
        this.field = field;
    }

    public Fact fact() {
        return fact;
    }

    /** The property that is missing, as the document names it. */
    public String field() {
        return field;
    }

    static <T> T require(@Nullable T figure, Fact fact, String field) {
        if (figure == null) {
            throw new MissingFigureException(fact, field);
        }
        return figure;
    }
}
