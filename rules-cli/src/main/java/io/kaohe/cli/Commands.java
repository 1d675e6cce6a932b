package io.kaohe.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands behind {@code kaohe}. Of a line that names one only that one is made: picocli looks through a command's
 * options by reflection, which for all of them takes a good part of the time of a short run.
 */
final class Commands {
    /** @param name as the annotation of the command has it */
    private record Named(String name, Function<Console, Object> command) {}

    /** In the order in which help lists them. */
    private static final List<Named> ALL = List.of(
            new Named("settle", SettleCommand::new),
            new Named("verify", VerifyCommand::new),
            new Named("explain", ExplainCommand::new),
            new Named("policies", PoliciesCommand::new),
            new Named("new", NewCommand::of),
            new Named("check", CheckCommand::new),
            new Named("test", TestCommand::new),
            new Named("mutate", MutateCommand::new),
            new Named("diff", DiffCommand::new),
            new Named("book", BookCommand::new));

    private Commands() {}

    /** The command line that understands these arguments, as far as any does. */
    static CommandLine of(Console console, String... arguments) {
        CommandLine line = new CommandLine(new KaoheCommand());
        List<Named> named = ALL.stream()
                .filter(each -> arguments.length > 0 && each.name().equals(arguments[0]))
                .toList();
        (named.isEmpty() ? ALL : named)
                .forEach(each -> line.addSubcommand(each.command().apply(console)));
        return line;
    }

    /** The names of all commands. */
    static List<String> names() {
        return ALL.stream().map(Named::name).toList();
    }
}
