package io.kaohe.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run of the command reads from and writes to. Text is UTF-8, whatever the platform's charset is.
 *
 * @param out takes bytes and, unlike {@link System#out}, does not keep silent when it cannot take them
 * @param debug whether a defect shows its stack trace
 * @param terminal whether somebody watches {@code err} on a terminal
 * @param cache where compiled policies are kept if no option says where
 */
record Console(
        InputStream in, OutputStream out, PrintStream err, boolean debug, boolean terminal, Optional<Path> cache) {
    /**
     * The streams of the process; {@code KAOHE_DEBUG}, set to anything, asks for stack traces. Java cannot tell what
     * standard error is: who starts it says so in the system property {@code kaohe.terminal}.
     */
    static Console ofProcess() {
        String debug = System.getenv("KAOHE_DEBUG");
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                debug != null && !debug.isEmpty(),
                Boolean.getBoolean("kaohe.terminal"),
                CacheFolders.ofProcess().folder());
    }
}
