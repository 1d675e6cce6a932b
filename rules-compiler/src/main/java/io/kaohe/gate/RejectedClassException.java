package io.kaohe.gate;

import java.util.List;
import java.util.stream.Collectors;

/** Classes of a policy were not let in; none of them was loaded. */
public final class RejectedClassException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Objection> objections;

    RejectedClassException(List<Objection> objections) {
        super(objections.stream()
                .map(objection -> objection.type() + " " + objection.what())
                .collect(Collectors.joining("; ")));
        this.objections = List.copyOf(objections);
    }

    public List<Objection> objections() {
        return objections;
    }
}
