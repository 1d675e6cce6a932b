package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Words;
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
    private static final List<Words> HEADS = List.of(
            Words.of("POLICY", "制度"), Words.of("FROM", "生效月份"), Words.of("CLAUSES", "条款数"), Words.of("TITLE", "名称"));

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
        List<String> heads =
                HEADS.stream().map(head -> head.in(language.language())).toList();
        List<Integer> widths = List.of(
                all.stream().mapToInt(policy -> policy.id().length()).reduce(width(heads.get(0)), Math::max),
                Math.max("2024-03".length(), width(heads.get(1))),
                width(heads.get(2)));
        StringBuilder text = new StringBuilder(row(heads, widths));
        for (Policy policy : all) {
            String clauses = Integer.toString(policy.clauses().size());
            String title = policy.title().in(language.language());
            text.append(row(List.of(policy.id(), policy.effective().toString(), clauses, title), widths));
        }
        text.append(SettingsTable.of(all, language.language()));
        Destination.standardOutput(console.out()).write(text.toString());
    }

    private static int width(String text) {
        return DisplayWidth.of(text);
    }

    private static String row(List<String> cells, List<Integer> widths) {
        return DisplayWidth.padRight(cells.get(0), widths.get(0)) + "  "
                + DisplayWidth.padRight(cells.get(1), widths.get(1)) + "  "
                + DisplayWidth.padLeft(cells.get(2), widths.get(2)) + "  "
                + cells.get(3) + "\n";
    }
}
