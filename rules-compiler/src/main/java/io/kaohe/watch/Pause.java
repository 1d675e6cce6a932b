package io.kaohe.watch;

/** A pause between two looks, such as {@code Thread::sleep}; ends early with an exception when there is to be no other. */
@FunctionalInterface
public interface Pause {
    void millis(long millis) throws InterruptedException;
}
