package io.kaohe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Runs the command {@code kaohe} as a process. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command and returns its exit status. */
    static int run(Console console, String... arguments) {
        Failures failures = new Failures(console);
        try {
            return Commands.of(console, arguments)
                    .setOut(new PrintWriter(new OutputStreamWriter(console.out(), UTF_8), true))
                    .setErr(new PrintWriter(new OutputStreamWriter(console.err(), UTF_8), true))
                    .setDefaultValueProvider(argument -> defaultValue(argument, console))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(failures::usage)
                    .setExecutionExceptionHandler(
                            (exception, command, parsed) -> failures.execution(exception, command))
                    .execute(arguments);
        } catch (Error error) {
            return failures.defect(error);
        }
    }

    /** The options whose default depends on where the command runs. */
    private static @Nullable String defaultValue(ArgSpec argument, Console console) {
        boolean isCache =
                argument instanceof OptionSpec option && option.longestName().equals(CacheOption.NAME);
        return isCache ? console.cache().map(Path::toString).orElse(null) : null;
    }
}
