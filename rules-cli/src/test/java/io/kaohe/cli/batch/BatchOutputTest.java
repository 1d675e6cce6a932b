package io.kaohe.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.problem.KaoheException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchOutputTest {
    private static final int DOCUMENTS = 40;
    private static final long STEP = 300;
    private static final Map<String, String> BEGUN = Map.of("--lang", "EN", "input", "40 files");
    private static final byte[] HEAD = "head\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** Stands for the end of the process: nothing is done after it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void theOutputIsThereWhenAllIsWrittenAndNothingIsLeftBesideIt() throws IOException {
        BatchFiles files = files("out");
        run(files, Effects.UNWATCHED, 0, false);

        assertThat(files.output()).hasContent(expected(false));
        assertThat(files.rejects()).hasContent(expected(true));
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.{part,journal,tmp}");
    }

    /** Every change to the disk is once the last one; half of what was to be written then may have got there. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wheneverItIsKilledTheNextRunMakesTheSameOfIt(boolean torn) throws IOException {
        boolean finished = false;
        int kills = 0;
        while (!finished) {
            BatchFiles files = files("out" + kills);
            finished = survives(files, kills, false);
            if (!finished) {
                if (torn) {
                    tear(files);
                }
                run(files, Effects.UNWATCHED, 0, true);
            }
            assertThat(files.output()).as("killed at change %d", kills).hasContent(expected(false));
            assertThat(files.rejects()).hasContent(expected(true));
            assertThat(files.leftOver()).isEmpty();
            assertThat(files.nextJournal()).doesNotExist();
            kills++;
        }
        assertThat(kills).isGreaterThan(40);
    }

    @Test
    void itMayBeKilledAgainAndAgain() throws IOException {
        BatchFiles files = files("out");
        int changes = 0;
        boolean resume = false;
        while (!survives(files, changes, resume)) {
            tear(files);
            resume = true;
            changes++;
        }

        assertThat(files.output()).hasContent(expected(false));
        assertThat(files.rejects()).hasContent(expected(true));
    }

    @Test
    void whatAnEarlierRunLeftBehindIsNotWrittenOver() throws IOException {
        BatchFiles files = files("out");
        survives(files, 15, false);

        assertThatThrownBy(() -> run(files, Effects.UNWATCHED, 0, false))
                .isInstanceOf(KaoheException.class)
                .hasMessage(BatchFiles.part(files.output())
                        + ": this is left of a batch that did not come to its end\n"
                        + "  Maybe --resume is to go on with it; to begin anew these are to be deleted: "
                        + BatchFiles.part(files.output()) + ", " + BatchFiles.part(files.rejects()) + ", "
                        + files.journal() + ".");
    }

    @Test
    void goingOnWithSomethingElseIsRefused() throws IOException {
        BatchFiles files = files("out");
        survives(files, 15, false);

        assertThatThrownBy(() -> {
                    try (BatchOutput output = new BatchOutput(
                            files, Map.of("--lang", "ZH", "input", "41 files"), STEP, Effects.UNWATCHED)) {
                        output.resume(HEAD);
                    }
                })
                .isInstanceOf(KaoheException.class)
                .hasMessageContaining("the batch was begun with --lang EN, and not ZH")
                .hasMessageContaining("the batch was begun with an input of 40 files, and not 41 files")
                .hasMessageContaining("Maybe to begin anew these are to be deleted: ");
    }

    @Test
    void anInputWhoseFirstDocumentsAreOthersIsRefused() throws IOException {
        BatchFiles files = files("out");
        survives(files, 25, false);

        try (BatchOutput output = new BatchOutput(files, BEGUN, STEP, Effects.UNWATCHED)) {
            long documents = output.resume(HEAD).counts().documents();

            assertThat(documents).isPositive();
            assertThatThrownBy(() -> output.requireSame(digest(documents + 1)))
                    .hasMessageContaining(
                            "the first " + documents + " documents of the input are not those that were settled");
            output.requireSame(digest(documents));
        }
    }

    @Test
    void aPartThatIsShorterThanItWasIsNotGoneOnWith() throws IOException {
        BatchFiles files = files("out");
        survives(files, 25, false);
        Files.writeString(BatchFiles.part(files.output()), "x");

        assertThatThrownBy(() -> run(files, Effects.UNWATCHED, 0, true))
                .isInstanceOf(KaoheException.class)
                .hasMessageContaining("out.ndjson.part has 1 bytes, and had ");
    }

    @Test
    void twoCannotWriteTheSameOutputAtOnce() throws IOException {
        BatchFiles files = files("out");
        try (BatchOutput first = new BatchOutput(files, BEGUN, STEP, Effects.UNWATCHED);
                BatchOutput second = new BatchOutput(files, BEGUN, STEP, Effects.UNWATCHED)) {
            first.begin(HEAD);

            assertThatThrownBy(() -> second.resume(HEAD)).hasMessage("another process writes it");
        }
    }

    @Test
    void withoutAnyRejectedDocumentThereIsNoFileOfThemNotEvenAnOlderOne() throws IOException {
        BatchFiles files = files("out");
        Files.writeString(files.rejects(), "of an earlier batch");
        try (BatchOutput output = new BatchOutput(files, BEGUN, STEP, Effects.UNWATCHED)) {
            output.begin(HEAD);
            output.finish();
        }

        assertThat(files.output()).hasContent("head\n");
        assertThat(files.rejects()).doesNotExist();
    }

    private BatchFiles files(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        return new BatchFiles(own.resolve("out.ndjson"), own.resolve("out.rejects"));
    }

    /** Whether the run came to its end before so many changes were made. */
    private static boolean survives(BatchFiles files, int changes, boolean resume) throws IOException {
        AtomicInteger left = new AtomicInteger(changes);
        try {
            run(
                    files,
                    change -> {
                        if (left.getAndDecrement() <= 0) {
                            throw new Killed();
                        }
                    },
                    0,
                    resume);
            return true;
        } catch (Killed e) {
            return false;
        }
    }

    private static void run(BatchFiles files, Effects effects, int from, boolean resume) throws IOException {
        try (BatchOutput output = new BatchOutput(files, BEGUN, STEP, effects)) {
            long done = from;
            if (resume) {
                Checkpoint checkpoint = output.resume(HEAD);
                done = checkpoint.counts().documents();
                output.requireSame(digest(done));
            } else {
                output.begin(HEAD);
            }
            for (long i = done; i < DOCUMENTS; i++) {
                output.add(done(i));
            }
            output.finish();
            assertThat(output.counts()).isEqualTo(new Counts(DOCUMENTS, 10, 30, 60));
        }
    }

    /** What was under way when it was killed has come to the disk in part. */
    private static void tear(BatchFiles files) throws IOException {
        for (Path file : new Path[] {BatchFiles.part(files.output()), BatchFiles.part(files.rejects())}) {
            if (Files.exists(file)) {
                Files.writeString(file, "half a li", StandardOpenOption.APPEND);
            }
        }
        Files.writeString(files.nextJournal(), "{ \"schema\":");
    }

    private static Done done(long number) {
        byte[] line = ("document " + number + ", and what it came to\n").getBytes(StandardCharsets.UTF_8);
        byte[] nothing = {};
        return number % 4 == 3
                ? new Done(one(number), nothing, line, new Counts(1, 1, 0, 0))
                : new Done(one(number), line, nothing, new Counts(1, 0, 1, 2));
    }

    private static Digest one(long number) {
        return new Digest("d" + number);
    }

    private static Digest digest(long documents) {
        Digest digest = Digest.NONE;
        for (long i = 0; i < documents; i++) {
            digest = digest.then(one(i));
        }
        return digest;
    }

    private static String expected(boolean rejected) {
        StringBuilder text = new StringBuilder(rejected ? "" : "head\n");
        for (long i = 0; i < DOCUMENTS; i++) {
            Done done = done(i);
            text.append(new String(rejected ? done.rejects() : done.output(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
