package io.kaohe.cli;

import io.kaohe.problem.KaoheException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into lines on standard error and an exit status. */
final class Failures {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** The arguments were wrong. */
    int usage(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.err().println(name + ": " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, command.getErr());
        console.err().println("Try '" + name + " --help'.");
        return ExitStatus.USAGE;
    }

    /** The facts, the policy or a file was rejected, for which commands have their status; anything else is a defect. */
    int execution(Exception exception, CommandLine command) {
        if (exception instanceof KaoheException rejected) {
            console.err().println(rejected.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        return defect(exception);
    }

    /** Something happened that must not. */
    int defect(Throwable thrown) {
        String what = thrown.toString().lines().findFirst().orElse("");
        console.err()
                .println("kaohe: this is a defect: " + what + (console.debug() ? "" : " (KAOHE_DEBUG=1 shows where)"));
        if (console.debug()) {
            thrown.printStackTrace(console.err());
        }
        return ExitStatus.DEFECT;
    }
}
