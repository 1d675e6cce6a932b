package io.kaohe.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code kaohe} as the script starts it, in a process of its own. */
record Kaohe(int status, String out, String err) {
    /** Compiled policies are kept where a clean build begins without them, and not among the user's. */
    private static final Path CACHE = Path.of("target", "kaohe-cache").toAbsolutePath();

    /** Runs it with the arguments of a command line, in a folder. */
    static Kaohe run(Path folder, String arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.kaohe.cli.Main"));
        command.addAll(List.of(arguments.split(" +")));
        try {
            return run(folder, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Kaohe run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("kaohe", ".out");
        Path err = Files.createTempFile("kaohe", ".err");
        try {
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().put("KAOHE_CACHE", CACHE.toString());
            int status = process.start().waitFor();
            return new Kaohe(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
