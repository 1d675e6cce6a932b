package io.kaohe.cli.batch;

/** Is told of each change to the disk before it is made, so that a test can end the work there. */
@FunctionalInterface
public interface Effects {
    Effects UNWATCHED = change -> {};

    void before(String change);
}
