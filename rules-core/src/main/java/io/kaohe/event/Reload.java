package io.kaohe.event;

import io.kaohe.problem.Problem;
import java.time.Duration;
import java.util.List;

/**
 * What came of looking at a folder of policies again.
 *
 * @param changes of the policies in force, by id and effective month; none if no file says anything else than before
 * @param problems all that keeps files from being in force as they stand, with places; what was in force before still is
 * @param took how long it took to read and to compile
 */
public record Reload(List<PolicyChange> changes, List<Problem> problems, Duration took) {
    public Reload {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** Whether what is in force is another than before. */
    public boolean isChange() {
        return !changes.isEmpty();
    }

    /** Whether what is in force is what the files say. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
