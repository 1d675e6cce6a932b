package io.kaohe.event;

import java.time.YearMonth;
import java.util.Optional;

/**
 * That a version of a policy came into a library, went out of it, or is another one than before.
 *
 * @param policy the policy's id
 * @param effective the first month in which the version is in force
 * @param before the fingerprint that it had; empty for one that is new
 * @param after the fingerprint that it has; empty for one that is gone. The same as before where files say the same in
 *     other words, as with a changed comment
 */
public record PolicyChange(String policy, YearMonth effective, Optional<String> before, Optional<String> after) {
    /** What became of it. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        return after.isEmpty() ? Kind.GONE : Kind.CHANGED;
    }

    /** As {@code dingtalk-team@2024-07}. */
    public String version() {
        return policy + "@" + effective;
    }
}
