package io.kaohe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;

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
            return new CommandLine(new KaoheCommand())
                    .addSubcommand(new SettleCommand(console))
                    .addSubcommand(new PoliciesCommand(console))
                    .addSubcommand(new TestCommand(console))
                    .setOut(new PrintWriter(new OutputStreamWriter(console.out(), UTF_8), true))
                    .setErr(new PrintWriter(new OutputStreamWriter(console.err(), UTF_8), true))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(failures::usage)
                    .setExecutionExceptionHandler(
                            (exception, command, parsed) -> failures.execution(exception, command))
                    .execute(arguments);
        } catch (Error error) {
            return failures.defect(error);
        }
    }
}
