package io.kaohe.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs several commands one after the other in one process, and keeps what they write to itself: so that a Java that
 * writes down at its end which classes were in use, for a faster start of later runs, sees those of all of them.
 */
final class Rehearsal {
    /** What stands between two commands. */
    private static final String NEXT = "--then";

    private Rehearsal() {}

    /** @param arguments the commands with their arguments, {@code --then} between them */
    public static void main(String[] arguments) {
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                Optional.empty());
        commands(arguments).forEach(command -> Main.run(console, command.toArray(String[]::new)));
    }

    static List<List<String>> commands(String... arguments) {
        List<List<String>> commands = new ArrayList<>();
        List<String> command = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(NEXT)) {
                commands.add(List.copyOf(command));
                command.clear();
            } else {
                command.add(argument);
            }
        }
        commands.add(List.copyOf(command));
        return commands;
    }
}
