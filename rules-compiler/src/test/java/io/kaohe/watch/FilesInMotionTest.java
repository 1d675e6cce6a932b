package io.kaohe.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.event.Listener;
import io.kaohe.event.PolicyChange;
import io.kaohe.event.Reload;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each pause that a look at the files takes is a moment at which the next thing happens to them. */
class FilesInMotionTest {
    /** Something that happens to files. */
    private interface Event {
        void happen() throws IOException;
    }

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Deque<Event> events = new ArrayDeque<>();
    private final List<Reload> told = new ArrayList<>();
    private Path team = Path.of("");

    @BeforeEach
    void writePolicy() throws IOException {
        team = folder.resolve("team");
        TwoNumbers.write(team, 1);
    }

    @Test
    void filesThatAreWrittenOneAfterTheOtherAreReadWhenAllAreThere() {
        try (WatchedLibrary library = open()) {
            happens(() -> copy(2, "one.drl"));
            happens(() -> copy(2, "grade.csv"));
            happens(() -> Files.delete(team.resolve("table.drl")));
            happens(() -> copy(2, "table.drl"));
            happens(() -> copy(2, "messages_en.properties"));
            Reload reload = library.reload();

            assertThat(reload.changes()).hasSize(1);
            assertThat(points(library)).containsExactly("2.00", "2.00");
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void aFileThatIsTruncatedAndThenWrittenIsNeverReadInBetween() {
        try (WatchedLibrary library = open()) {
            happens(() -> Files.writeString(team.resolve("one.drl"), ""));
            happens(() -> Files.writeString(team.resolve("one.drl"), "dialect \"mvel\"\n"));
            happens(() -> TwoNumbers.write(team, 2));
            library.reload();

            assertThat(points(library)).containsExactly("2.00", "2.00");
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsExchangedAsAWholeIsReadAsAWhole() throws IOException {
        TwoNumbers.write(elsewhere.resolve("next"), 2);
        try (WatchedLibrary library = open()) {
            happens(() -> Files.move(team, elsewhere.resolve("last")));
            happens(() -> Files.move(elsewhere.resolve("next"), team));
            Reload reload = library.reload();

            assertThat(reload.changes()).extracting(PolicyChange::kind).containsExactly(PolicyChange.Kind.CHANGED);
            assertThat(points(library)).containsExactly("2.00", "2.00");
        }
    }

    @Test
    void aFolderBehindALinkThatIsTurnedIsReadAsAWhole() throws IOException {
        Path two = elsewhere.resolve("two");
        TwoNumbers.write(two.resolve("team"), 2);
        Path link = Files.createSymbolicLink(elsewhere.resolve("current"), folder);
        try (WatchedLibrary library = open(link)) {
            happens(() -> {
                Path next = Files.createSymbolicLink(elsewhere.resolve("next"), two);
                Files.move(next, link, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            });
            library.reload();

            assertThat(points(library)).containsExactly("2.00", "2.00");
        }
    }

    @Test
    void filesThatNeverComeToRestAreNotReadAndTriedAgainAtTheNextLook() throws IOException {
        try (WatchedLibrary library = open()) {
            for (int i = 2; i < 30; i++) {
                int number = i;
                happens(() -> Files.writeString(team.resolve("one.drl"), "rule ".repeat(number)));
            }
            Reload reload = library.reload();

            assertThat(reload.problems()).extracting(Problem::code).containsExactly("not-at-rest");
            assertThat(points(library)).containsExactly("1.00", "1.00");

            events.clear();
            TwoNumbers.write(team, 2);
            assertThat(library.reload().isSound()).isTrue();
            assertThat(points(library)).containsExactly("2.00", "2.00");
        }
    }

    @Test
    void whenTheWholeFolderIsGoneAllStaysAsItIs() throws IOException {
        try (WatchedLibrary library = open()) {
            Path away = folder.resolveSibling(folder.getFileName() + "-away");
            Files.move(folder, away);
            Reload gone = library.reload();
            assertThat(gone.isChange()).isFalse();
            assertThat(gone.problems()).extracting(Problem::code).containsExactly("no-policy");
            assertThat(points(library)).containsExactly("1.00", "1.00");

            Files.move(away, folder);
            TwoNumbers.write(team, 2);
            assertThat(library.reload().isSound()).isTrue();
            assertThat(points(library)).containsExactly("2.00", "2.00");
        }
    }

    private WatchedLibrary open() {
        return open(folder);
    }

    private WatchedLibrary open(Path watched) {
        return WatchedLibrary.builder(watched)
                .pause(millis -> next())
                .telling(new Listener() {
                    @Override
                    public void reloaded(Reload reload) {
                        told.add(reload);
                    }
                })
                .open();
    }

    private void copy(int number, String name) throws IOException {
        Path there = elsewhere.resolve("copy");
        TwoNumbers.write(there, number);
        Files.copy(there.resolve(name), team.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void happens(Event event) {
        events.add(event);
    }

    private void next() {
        Event event = events.poll();
        if (event != null) {
            try {
                event.happen();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> points(WatchedLibrary library) {
        return library.inForce("test-policy", TwoNumbers.PERIOD).settle(TwoNumbers.MONTH).of("A01").entries().stream()
                .map(Entry::amountText)
                .toList();
    }
}
