package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of {@code settle --in} as processes, which are killed when they have written so many bytes. */
class ResumeTest {
    private static final int DOCUMENTS = 350;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"settled.ndjson, 1 1300000 3000000", "settled.ndjson.gz, 1200000"})
    void whatIsKilledAndGoneOnWithIsToTheByteWhatOneRunAloneWrites(String name, String kills)
            throws IOException, InterruptedException {
        Path months = ManyMonths.write(folder.resolve("months.ndjson.gz"), DOCUMENTS);
        Path alone = Files.createDirectories(folder.resolve("alone")).resolve(name);
        CommandRun whole = CommandRun.of(arguments(months, alone));
        Path killed = Files.createDirectories(folder.resolve("killed")).resolve(name);
        boolean resume = false;
        for (String bytes : kills.split(" ")) {
            kill(months, killed, resume, Long.parseLong(bytes));
            assertThat(killed).doesNotExist();
            resume = true;
        }
        CommandRun last = CommandRun.of(arguments(months, killed, "--resume"));

        assertThat(whole.status()).isEqualTo(1);
        assertThat(last.status()).isEqualTo(1);
        assertThat(last.err())
                .startsWith(whole.err().lines().findFirst().orElseThrow().replace("/alone/", "/killed/"))
                .contains(" documents of them before this run\n");
        assertThat(killed).hasSameBinaryContentAs(alone);
        assertThat(Path.of(killed + ".rejects.ndjson")).hasSameBinaryContentAs(Path.of(alone + ".rejects.ndjson"));
        assertThat(killed.getParent()).isDirectoryNotContaining("glob:**.{part,journal,tmp}");
    }

    @Test
    void goingOnWithAnotherLanguageOrInputIsRefusedAndLosesNothing() throws IOException, InterruptedException {
        Path months = ManyMonths.write(folder.resolve("months.ndjson.gz"), DOCUMENTS);
        Path killed = folder.resolve("settled.ndjson");
        kill(months, killed, false, 1_300_000);
        Path other = Files.copy(months, folder.resolve("other.ndjson.gz"));
        CommandRun run = CommandRun.of(arguments(other, killed, "--resume", "--lang", "zh"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("这次批量结算开始时的 --lang 是 EN，而不是 ZH")
                .contains("这次批量结算开始时的 --in 是 " + months + "，而不是 " + other);
        assertThat(killed.resolveSibling("settled.ndjson.journal")).exists();

        ManyMonths.write(months, DOCUMENTS - 1);
        assertThat(CommandRun.of(arguments(months, killed, "--resume")).err())
                .contains("the batch was begun with an input of ");
    }

    @Test
    void withNothingToGoOnWithItBegins() throws IOException {
        Path months = ManyMonths.write(folder.resolve("months.ndjson"), 3);
        CommandRun run = CommandRun.of(arguments(months, folder.resolve("settled.ndjson"), "--resume"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("3 documents: 3 settled, 0 rejected\n").doesNotContain("before this run");
    }

    private static void kill(Path in, Path out, boolean resume, long bytes) throws IOException, InterruptedException {
        String[] arguments = resume ? arguments(in, out, "--resume") : arguments(in, out);
        Process process = KaoheProcess.builder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path part = out.resolveSibling(out.getFileName() + ".part");
        while (process.isAlive() && !(Files.exists(part) && Files.size(part) >= bytes)) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).as("it was to be killed before it ends").isTrue();
        process.destroyForcibly().waitFor();
    }

    private static String[] arguments(Path in, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "settle",
                "--policy",
                "dingtalk-team",
                "--checkpoint",
                "1",
                "--in",
                in.toString(),
                "-o",
                out.toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }
}
