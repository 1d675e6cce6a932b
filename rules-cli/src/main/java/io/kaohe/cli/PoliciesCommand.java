package io.kaohe.cli;

import static io.kaohe.text.DisplayWidth.padLeft;
import static io.kaohe.text.DisplayWidth.padRight;

import io.kaohe.Policy;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kaohe policies}: lists the policies by which a month can be settled. */
@Command(
        name = "policies",
        header = "List the policies by which a month can be settled.",
        description = "Each version of a policy is listed with the month from which on it is in force and the number"
                + " of its clauses; below stand the settings that policies leave to the company, which --set of \"kaohe"
                + " settle\" gives values.%n",
        exitCodeOnExecutionException = ExitStatus.REJECTED,
        sortOptions = false,
        sortSynopsis = false,
        footerHeading = "%nExamples:%n",
        footer = {"  kaohe policies", "  kaohe policies --policies my-policies --lang zh"},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:listed", "1:a policy was rejected", "2:wrong usage", "70:a defect of this program"})
final class PoliciesCommand implements Runnable {
    private final Console console;

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    PoliciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<Policy> all = PolicyOptions.withCatalog(policies.ofFolders()).policies();
        int widest = all.stream().mapToInt(policy -> policy.id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder(row("POLICY", "FROM", "CLAUSES", "TITLE", widest));
        for (Policy policy : all) {
            String clauses = Integer.toString(policy.clauses().size());
            String title = policy.title().in(language.language());
            text.append(row(policy.id(), policy.effective().toString(), clauses, title, widest));
        }
        text.append(SettingsTable.of(all, language.language()));
        Destination.standardOutput(console.out()).write(text.toString());
    }

    private static String row(String id, String from, String clauses, String title, int widest) {
        int columns = Math.max(widest, "POLICY".length());
        return padRight(id, columns) + "  " + padRight(from, 7) + "  " + padLeft(clauses, 7) + "  " + title + "\n";
    }
}
