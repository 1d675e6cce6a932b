package io.kaohe.cli;

import io.kaohe.problem.KaoheException;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
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
        if (exception instanceof UsageException usage) {
            Language language = LanguageOption.of(command.getCommandSpec());
            console.err().println(name + ": " + usage.words().in(language));
            console.err().println(tryHelp(name).in(language));
        } else {
            console.err().println(name + ": " + exception.getMessage());
            UnmatchedArgumentException.printSuggestions(exception, command.getErr());
            console.err().println(tryHelp(name).in(Language.EN));
        }
        return ExitStatus.USAGE;
    }

    private static Words tryHelp(String name) {
        return Words.of("Try '" + name + " --help'.", "用法见“" + name + " --help”。");
    }

    /** The facts, the policy or a file was rejected, for which commands have their status; anything else is a defect. */
    int execution(Exception exception, CommandLine command) {
        if (exception instanceof KaoheException rejected) {
            console.err().println(rejected.text(LanguageOption.of(command.getCommandSpec())));
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
