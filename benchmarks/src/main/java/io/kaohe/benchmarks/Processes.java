package io.kaohe.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs commands as processes of their own, and says what they printed or what processor time they took. */
final class Processes {
    private static final String TIMED = "TIMEFORMAT='%U %S'; time \"$@\" >/dev/null 2>&1";

    private Processes() {}

    /** A Java of this version on a class path. */
    static List<String> java(String classPath, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-cp",
                classPath,
                main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return command;
    }

    /** What a command prints. */
    static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The seconds of processor time that a command took, of the user and of the system. */
    static BigDecimal processorTime(List<String> command) {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "timed"));
        timed.addAll(command);
        try {
            Process process =
                    new ProcessBuilder(timed).redirectErrorStream(true).start();
            String[] times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split(" ");
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
            return new BigDecimal(times[0]).add(new BigDecimal(times[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
