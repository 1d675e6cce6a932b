package io.kaohe.cli;

/** What the command's exit status says. */
final class ExitStatus {
    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int USAGE = 2;

    /** As {@code EX_SOFTWARE} of sysexits.h. */
    static final int DEFECT = 70;

    private ExitStatus() {}
}
