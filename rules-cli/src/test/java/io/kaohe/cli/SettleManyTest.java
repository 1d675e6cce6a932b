package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.SourceText;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettleManyTest {
    @TempDir
    private Path folder;

    @Test
    void eachDocumentOfAFolderBecomesALineInTheOrderOfTheirNames() throws IOException {
        Path months = Files.createDirectories(folder.resolve("months"));
        for (String team : List.of("c", "a", "b")) {
            Files.writeString(
                    months.resolve(team + ".json"), Documents.eleventhMinute().replace("yangzhou", team));
        }
        CommandRun run = settle(months, "out.ndjson");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("3 documents: 3 settled, 0 rejected\n6 agent-months, ")
                .containsPattern("\\d+\\.\\d s on \\d+ threads?, \\d+ agent-months a second\n$");
        assertThat(settlements("out.ndjson")).extracting(one -> one.team().id()).containsExactly("a", "b", "c");
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,journal,rejects.ndjson}");
    }

    @Test
    void aLineSaysWhatTheDocumentOfTheMonthAloneDoes() throws IOException {
        Path month = Files.writeString(folder.resolve("month.json"), Documents.eleventhMinute());
        Path months = Files.writeString(
                folder.resolve("months.ndjson"), Documents.eleventhMinute().replace("\n", " "));
        CommandRun alone = CommandRun.of(
                "settle", "--policy", "dingtalk-team", "--lang", "zh", "--format", "json", month.toString());
        settle(months, "out.ndjson", "--lang", "zh");

        Settlement line = settlements("out.ndjson").get(0);
        assertThat(line).isEqualTo(SettlementDocument.read(SourceText.of("alone", alone.out())));
    }

    @Test
    void aRejectedDocumentGoesToItsOwnFileAndDoesNotStopTheRest() throws IOException {
        CommandRun run = settle(ManyMonths.write(folder.resolve("months.ndjson"), 12), "out.ndjson");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("12 documents: 11 settled, 1 rejected (see " + folder.resolve("out.ndjson.rejects.ndjson")
                        + ")\n66 agent-months, ");
        assertThat(settlements("out.ndjson"))
                .extracting(one -> one.team().id())
                .hasSize(11)
                .contains("t7", "t9")
                .doesNotContain("t8");
        assertThat(folder.resolve("out.ndjson.rejects.ndjson"))
                .content()
                .matches(
                        "\\{\"schema\":\"kaohe/rejected/1\",\"source\":\"[^\"]*months\\.ndjson\",\"line\":8,"
                                + "\"problems\":\\[\\{\"code\":\"missing\",\"pointer\":\"/agents/0/role\",\"line\":8,[^\n]*"
                                + "\\{\"code\":\"unknown-property\",\"pointer\":\"/agents/0/rolle\",\"line\":8,[^\n]*\\}\\]\\}\n");
    }

    @Test
    void aCompressedOutputHoldsTheSameAndIsMadeOfCompressedInput() throws IOException {
        settle(ManyMonths.write(folder.resolve("months.ndjson"), 12), "out.ndjson");
        settle(ManyMonths.write(folder.resolve("months.ndjson.gz"), 12), "out.ndjson.gz", "--threads", "1");

        assertThat(ManyMonths.unzipped(folder.resolve("out.ndjson.gz")))
                .isEqualTo(Files.readString(folder.resolve("out.ndjson")));
    }

    @Test
    void aTableHasItsHeadOnceAndTheEntriesOfAllMonths() throws IOException {
        String month = Documents.eleventhMinute().replace("\n", " ");
        Path months = Files.writeString(
                folder.resolve("months.ndjson"), month + "\n" + month.replace("yangzhou", "t2") + "\n");
        settle(months, "out.csv", "--lang", "zh");
        settle(months, "out.csv.gz", "--lang", "zh");
        CommandRun alone = CommandRun.with(
                Documents.eleventhMinute(),
                "settle",
                "--policy",
                "dingtalk-team",
                "--format",
                "csv",
                "--lang",
                "zh",
                "-");
        String rows = alone.out().substring(alone.out().indexOf('\n') + 1);

        assertThat(alone.out())
                .startsWith("\uFEFF团队编号,")
                .contains("\r\nyangzhou,扬州客服,2024-03,dingtalk-team,A01,林一,RED_PACKET,,");
        assertThat(withoutIds(Files.readString(folder.resolve("out.csv"))))
                .isEqualTo(withoutIds(alone.out() + rows.replace("yangzhou", "t2")));
        assertThat(ManyMonths.unzipped(folder.resolve("out.csv.gz")))
                .isEqualTo(Files.readString(folder.resolve("out.csv")));
    }

    @Test
    void aDocumentOfAnotherMonthGoesByTheVersionInForceThenOrIsRejected() throws IOException {
        String month = Documents.eleventhMinute().replace("\n", " ");
        Path months = Files.writeString(
                folder.resolve("months.ndjson"), month + "\n" + month.replace("2024-03", "2019-03") + "\n");
        CommandRun run = settle(months, "out.ndjson");

        assertThat(run.status()).isEqualTo(1);
        assertThat(folder.resolve("out.ndjson.rejects.ndjson"))
                .content()
                .contains(
                        "\"line\":2,\"problems\":[{\"code\":\"not-in-force\",\"message\":\"the policy dingtalk-team is"
                                + " in force from 2020-01 on, and 2019-03 lies before that\"}]");
    }

    @Test
    void severalPoliciesGiveALineEachAndSettingsAreApplied() throws IOException {
        Path months = Files.writeString(
                folder.resolve("months.ndjson"), Documents.eleventhMinute().replace("\n", " "));
        Path own = SmallPolicy.write(folder, "another-team");
        CommandRun run = settle(months, "out.ndjson", "--policies", own.toString(), "--policy", "another-team");

        assertThat(run.err()).startsWith("1 document: 1 settled, 0 rejected\n2 agent-months, ");
        assertThat(settlements("out.ndjson"))
                .extracting(Settlement::policy)
                .containsExactly("dingtalk-team", "another-team");
    }

    @Test
    void aSettingThatThereIsNotIsWrongUsageAndLeavesNothing() throws IOException {
        Path months = ManyMonths.write(folder.resolve("months.ndjson"), 3);
        CommandRun run = settle(months, "out.ndjson", "--set", "rate=1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("rate").contains("Try 'kaohe settle --help'.");
        assertThat(folder).isDirectoryNotContaining("glob:**out.ndjson*");
    }

    @Test
    void aPolicyThatThereIsNotStopsItBeforeAnythingIsWritten() throws IOException {
        Path months = ManyMonths.write(folder.resolve("months.ndjson"), 3);
        CommandRun run =
                CommandRun.of("settle", "--policy", "dingtlak", "--in", months.toString(), "-o", path("out.ndjson"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no policy \"dingtlak\"");
        assertThat(folder).isDirectoryNotContaining("glob:**out.ndjson*");
    }

    @Test
    void anInputThatIsNotThereIsSaid() {
        CommandRun run = settle(folder.resolve("none.ndjson"), "out.ndjson");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(folder.resolve("none.ndjson") + ": there is no such file or folder\n");
    }

    @Test
    void aTornInputLeavesWhatWasDoneToBeGoneOnWith() throws IOException {
        Path months = ManyMonths.write(folder.resolve("months.ndjson.gz"), 12);
        byte[] whole = Files.readAllBytes(months);
        Files.write(months, Arrays.copyOf(whole, whole.length - 9));
        CommandRun run = settle(months, "out.ndjson");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Unexpected end of ZLIB input stream");
        assertThat(folder.resolve("out.ndjson")).doesNotExist();
        assertThat(settle(months, "out.ndjson").err()).contains("this is left of a batch that did not come to its end");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--in IN                                 | --in writes to a file: -o FILE is missing",
                "--in IN -o OUT FACTS                    | leave FACTS.json, --agent and --against out",
                "--in IN -o OUT --agent A01              | leave FACTS.json, --agent and --against out",
                "--in IN -o OUT --against OUT            | leave FACTS.json, --agent and --against out",
                "--in IN -o OUT --format html            | --in writes json or csv, not text or html",
                "--against OUT --format csv FACTS        | leave --agent and --format csv out",
                "--in IN -o OUT --threads 0              | --threads and --checkpoint are at least 1",
                "--in IN -o IN                           | is both read and written",
                "--in IN -o OUT --rejects OUT            | is to hold both the settlements and the rejected documents",
                "--in IN -o .                            | . is no file that can be replaced",
                "--in month.json -o OUT                  | --in month.json is one document",
                "--resume FACTS                          | go with --in only",
                "-o OUT                                  | FACTS.json is missing, or --in for many"
            })
    void argumentsThatDoNotGoTogetherAreRefused(String arguments, String complaint) throws IOException {
        String in = ManyMonths.write(folder.resolve("months.ndjson"), 1).toString();
        List<String> all = new ArrayList<>(List.of("settle", "--policy", "dingtalk-team"));
        for (String argument : arguments.strip().split(" +")) {
            all.add(argument.equals("IN") ? in : argument.equals("OUT") ? path("out.ndjson") : argument);
        }
        CommandRun run = CommandRun.of(all.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kaohe settle: ").contains(complaint);
        assertThat(folder).isDirectoryNotContaining("glob:**out.ndjson*");
    }

    private static String withoutIds(String table) {
        return table.replaceAll("'?[0-9a-f]{16}\r\n", "\r\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private CommandRun settle(Path in, String out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("settle", "--policy", "dingtalk-team", "--in", in.toString(), "-o", path(out)));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private List<Settlement> settlements(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .map(line -> SettlementDocument.read(SourceText.of(name, line)))
                .toList();
    }
}
