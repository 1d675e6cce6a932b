package io.kaohe.cli;

/** What the command's exit status says. */
final class ExitStatus {
    static final int DONE = 0;
    static final int REJECTED = 1;

    /** Of the command {@code test}, where 1 is kept for what the scenarios find. */
    static final int FAILED = 1;

    /** Of the command {@code diff}, as of {@code diff} for files. */
    static final int DIFFERENT = 1;

    static final int USAGE = 2;

    /** Of the command {@code test}: a file is wrong, so that nothing was tested. */
    static final int UNTESTED = 2;

    /** Of the command {@code diff}: nothing was compared, or not all. */
    static final int INCOMPLETE = 2;

    /** Of the command {@code settle} with {@code --in}: the batch did not come to its end. */
    static final int UNFINISHED = 2;

    /** As {@code EX_SOFTWARE} of sysexits.h. */
    static final int DEFECT = 70;

    private ExitStatus() {}
}
