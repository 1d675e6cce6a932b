package io.kaohe.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each pause between two looks at the files is a moment at which the next thing happens to them. */
class PolledChangesTest {
    /** Something that happens to files. */
    private interface Event {
        void happen() throws IOException;
    }

    @TempDir
    private Path folder;

    private final Deque<Event> events = new ArrayDeque<>();
    private Path team = Path.of("");

    @BeforeEach
    void writePolicy() throws IOException {
        team = policy("team");
        Files.createDirectory(team.resolve("scenarios"));
        Files.writeString(team.resolve("scenarios/lateness.yaml"), "[]");
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void aSavedFileIsAChange() {
        happens(() -> Files.writeString(team.resolve("lateness.drl"), "changed"));

        assertThat(changes(team)).containsExactly(changed("lateness.drl"));
    }

    @Test
    void aFileThatAnEditorPutsInThePlaceOfAnotherIsAChangeAlsoIfItIsOfTheSameLengthAndTime() {
        happens(() -> {
            Path file = team.resolve("lateness.drl");
            Path beside = Files.writeString(team.resolve("lateness.drl~"), Files.readString(file));
            Files.setLastModifiedTime(beside, Files.getLastModifiedTime(file));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        });

        assertThat(changes(team)).containsExactly(changed("lateness.drl"));
    }

    @Test
    void newFilesAndThoseThatAreGoneAreChanges() {
        happens(() -> {
            Files.writeString(team.resolve("rate.csv"), "from,rate\n0,1\n");
            Files.delete(team.resolve("messages_zh.properties"));
            Files.writeString(team.resolve("scenarios/another.yaml"), "[]");
        });

        assertThat(changes(team))
                .containsExactly(
                        new FileChange(team.resolve("messages_zh.properties"), FileChange.Kind.GONE),
                        new FileChange(team.resolve("rate.csv"), FileChange.Kind.NEW),
                        new FileChange(team.resolve("scenarios/another.yaml"), FileChange.Kind.NEW));
    }

    @Test
    void severalFilesThatAreSavedOneSoonAfterTheOtherAreOneChange() {
        happens(() -> Files.writeString(team.resolve("lateness.drl"), "half"));
        happens(() -> Files.writeString(team.resolve("lateness.drl"), "whole file"));
        happens(() -> Files.writeString(team.resolve("policy.yaml"), "whole file"));

        assertThat(changes(team)).containsExactly(changed("lateness.drl"), changed("policy.yaml"));
    }

    @Test
    void whatIsUndoneAtOnceIsNoChange() {
        Path extra = team.resolve("rate.csv");
        happens(() -> Files.writeString(extra, ""));
        happens(() -> Files.delete(extra));
        happens(() -> Files.writeString(team.resolve("lateness.drl"), "changed"));

        assertThat(changes(team)).containsExactly(changed("lateness.drl"));
    }

    @Test
    void filesThatPoliciesDoNotHaveAreNoChange() {
        happens(() -> {
            Files.writeString(team.resolve(".lateness.drl.swp"), "");
            Files.writeString(team.resolve(".#lateness.drl"), "");
            Files.writeString(team.resolve("4913"), "");
            Files.writeString(team.resolve("notes.txt"), "");
            Files.createDirectory(team.resolve("folder.drl"));
            Files.createDirectories(team.resolve("drafts"));
            Files.writeString(team.resolve("drafts/later.drl"), "");
        });

        assertThat(changes(team)).isEmpty();
    }

    @Test
    void aPolicyThatComesToAFolderOfPoliciesIsAChangeAndSoIsOneThatGoes() {
        happens(() -> {
            policy("another");
            Files.delete(team.resolve("policy.yaml"));
        });

        assertThat(changes(folder))
                .contains(
                        new FileChange(folder.resolve("another/policy.yaml"), FileChange.Kind.NEW),
                        new FileChange(team.resolve("policy.yaml"), FileChange.Kind.GONE));
    }

    @Test
    void aFolderThatIsNotThereYetIsWaitedFor() {
        Path later = folder.resolve("later");
        happens(() -> policy("later"));

        assertThat(changes(later)).contains(new FileChange(later.resolve("policy.yaml"), FileChange.Kind.NEW));
    }

    @Test
    void whatChangedWhileNobodyWaitedIsPending() throws IOException {
        PolledChanges changes = new PolledChanges(List.of(team), millis -> next());
        assertThat(changes.pending()).isFalse();

        Files.writeString(team.resolve("lateness.drl"), "changed");

        assertThat(changes.pending()).isTrue();
        assertThat(changes.await()).containsExactly(changed("lateness.drl"));
        assertThat(changes.pending()).isFalse();
    }

    /** A folder with files that are named as those of a policy are. */
    private Path policy(String name) throws IOException {
        Path policy = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("policy.yaml", "lateness.drl", "messages_zh.properties")) {
            Files.writeString(policy.resolve(file), "as it was");
        }
        return policy;
    }

    private FileChange changed(String name) {
        return new FileChange(team.resolve(name), FileChange.Kind.CHANGED);
    }

    private void happens(Event event) {
        events.add(event);
    }

    private List<FileChange> changes(Path watched) {
        return new PolledChanges(List.of(watched), millis -> next()).await();
    }

    /** When nothing more happens, files are left to rest for one look, and then the watch is interrupted. */
    private void next() throws InterruptedException {
        Event event = events.poll();
        try {
            if (event != null) {
                event.happen();
            } else if (events.isEmpty() && rested) {
                throw new InterruptedException();
            } else {
                rested = true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean rested;
}
