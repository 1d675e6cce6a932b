package io.kaohe.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) as a chain of steps, so that a reader can take it along cheaply; it is spelled out only
 * for a problem.
 */
public final class Pointer {
    private final @Nullable Pointer above;
    private final String step;
    private final int index;

    private Pointer(@Nullable Pointer above, String step, int index) {
        this.above = above;
        this.step = step;
        this.index = index;
    }

    /** The pointer to a tree that itself stands at a pointer in its document, empty for the whole document. */
    public static Pointer to(String tree) {
        return new Pointer(null, tree, -1);
    }

    public Pointer then(String property) {
        return new Pointer(this, property, -1);
    }

    public Pointer then(int item) {
        return new Pointer(this, "", item);
    }

    /** What the value is called in a message: the name of its property, or an entry of the array's name. */
    public String label() {
        if (above == null) {
            return "the document";
        }
        return index < 0 ? step : "an entry of " + above.label();
    }

    @Override
    public String toString() {
        Deque<String> steps = new ArrayDeque<>();
        Pointer at = this;
        while (at.above != null) {
            steps.push("/" + (at.index < 0 ? escaped(at.step) : at.index));
            at = at.above;
        }
        steps.push(at.step);
        return String.join("", steps);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
