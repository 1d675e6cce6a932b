package io.kaohe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/** What came of one run of the command. */
record CommandRun(int status, String out, String err) {
    /** Runs it with nothing on standard input. */
    static CommandRun of(String... arguments) {
        return with("", arguments);
    }

    static CommandRun with(String standardInput, String... arguments) {
        return with(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), false, arguments);
    }

    static CommandRun with(InputStream standardInput, boolean debug, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(standardInput, out, new PrintStream(err, true, UTF_8), debug, false, Optional.empty());
        int status = Main.run(console, arguments);
        return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
