package io.kaohe.mutation;

import io.kaohe.scenario.Scenario;
import io.kaohe.text.Words;
import java.util.Locale;
import java.util.Optional;

/** What became of a mutant. */
public sealed interface Fate {
    /** Its name in documents. */
    default String code() {
        return getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** A scenario failed: the first of those that were run. */
    record Killed(Scenario by) implements Fate {}

    /** All scenarios passed as they do without the change. */
    record Survived(Optional<Nearest> nearest) implements Fate {}

    /** It survived, and the policy says why that is as it should be. */
    record Accepted(Words reason) implements Fate {}

    /** It is no policy: the change cannot be compiled, or its check refuses it. */
    record Invalid(Words why) implements Fate {}
}
