package io.kaohe.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kaohe new}: skeletons to begin with. */
@Command(
        name = "new",
        header = "Write a skeleton of a policy or of a clause.",
        description =
                "Writes files to begin with. They are sound, and the scenarios of what is still to be filled in are"
                        + " pending. Nothing that is there is overwritten.%n",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  kaohe new policy my-team", "  kaohe new rule MT2 --policy my-team --like tiers"})
final class NewCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with those below it. */
    static CommandLine of(Console console) {
        return new CommandLine(new NewCommand())
                .addSubcommand(new NewPolicyCommand(console))
                .addSubcommand(new NewRuleCommand(console));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing: one of policy, rule");
    }
}
