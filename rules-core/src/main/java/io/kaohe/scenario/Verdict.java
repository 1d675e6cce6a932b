package io.kaohe.scenario;

/** What is said of a scenario that has run. */
public enum Verdict {
    /** All is as it expects. */
    PASSED,
    /** Something is not. */
    FAILED,
    /** Something is not, and the scenario says that it is still to come. */
    PENDING,
    /** All is as it expects, though the scenario says that it is still to come: that counts as a failure. */
    NO_LONGER_PENDING
}
