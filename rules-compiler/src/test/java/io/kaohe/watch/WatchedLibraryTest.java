package io.kaohe.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.MoreFiles;
import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.event.Listener;
import io.kaohe.event.PolicyChange;
import io.kaohe.event.Reload;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.source.FolderLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedLibraryTest {
    @TempDir
    private Path folder;

    private final List<Reload> told = new ArrayList<>();
    private final Listener listener = new Listener() {
        @Override
        public void reloaded(Reload reload) {
            told.add(reload);
        }
    };

    private Path team = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void writePolicies() throws IOException {
        team = folder.resolve("team");
        other = folder.resolve("other");
        TwoNumbers.write(team, 1);
        TwoNumbers.of("other-policy", 100).writeTo(other);
    }

    @AfterEach
    void clearInterrupt() {
        Thread.interrupted();
    }

    @Test
    void aSavedFileIsInForceAfterTheNextLook() throws IOException {
        try (WatchedLibrary library = open()) {
            String before = library.inForce("test-policy", TwoNumbers.PERIOD).fingerprint();
            TwoNumbers.write(team, 2);
            Reload reload = library.reload();

            assertThat(points(library)).containsExactly("2.00", "2.00");
            assertThat(reload.isSound()).isTrue();
            assertThat(reload.changes()).hasSize(1);
            PolicyChange change = reload.changes().get(0);
            assertThat(change.version()).isEqualTo("test-policy@2024-01");
            assertThat(change.kind()).isEqualTo(PolicyChange.Kind.CHANGED);
            assertThat(change.before()).contains(before);
            assertThat(change.after())
                    .contains(library.inForce("test-policy", TwoNumbers.PERIOD).fingerprint());
            assertThat(told).containsExactly(reload);
        }
    }

    @Test
    void whereNothingChangedNothingIsToldAndTheLibraryIsTheSame() {
        try (WatchedLibrary library = open()) {
            PolicyLibrary before = library.current();

            assertThat(library.reload().isChange()).isFalse();
            assertThat(library.reload().isChange()).isFalse();
            assertThat(library.current()).isSameAs(before);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void whoHasAPolicyGoesOnWithIt() throws IOException {
        try (WatchedLibrary library = open()) {
            Policy policy = library.inForce("test-policy", TwoNumbers.PERIOD);
            PolicyLibrary all = library.current();
            TwoNumbers.write(team, 2);
            library.reload();

            assertThat(points(policy)).containsExactly("1.00", "1.00");
            assertThat(points(all.inForce("test-policy", TwoNumbers.PERIOD))).containsExactly("1.00", "1.00");
        }
    }

    @Test
    void aBrokenEditLeavesTheLastSoundVersionInForceAndIsToldWithItsPlace() throws IOException {
        try (WatchedLibrary library = open()) {
            Path file = team.resolve("one.drl");
            String sound = Files.readString(file);
            Files.writeString(file, sound.replace("value", "valeu"));
            Reload reload = library.reload();

            assertThat(reload.isChange()).isFalse();
            assertThat(reload.problems()).extracting(Problem::code).containsExactly("unknown-property");
            assertThat(reload.problems().get(0).place().label()).isEqualTo(file + ":5:18");
            assertThat(library.problems()).isEqualTo(reload.problems());
            assertThat(told).containsExactly(reload);
            assertThat(points(library)).containsExactly("1.00", "1.00");

            assertThat(library.reload().problems()).isEqualTo(reload.problems());
            assertThat(told).hasSize(1);

            Files.writeString(file, sound);
            assertThat(library.reload().isSound()).isTrue();
            assertThat(library.problems()).isEmpty();
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void oneBrokenPolicyDoesNotHoldUpTheOthers() throws IOException {
        try (WatchedLibrary library = open()) {
            Files.writeString(team.resolve("one.drl"), "rule");
            TwoNumbers.of("other-policy", 200).writeTo(other);
            Reload reload = library.reload();

            assertThat(reload.changes()).extracting(PolicyChange::version).containsExactly("other-policy@2024-01");
            assertThat(reload.problems()).isNotEmpty();
            assertThat(points(library)).containsExactly("1.00", "1.00");
            assertThat(points(library.inForce("other-policy", TwoNumbers.PERIOD)))
                    .containsOnly("200.00");
        }
    }

    @Test
    void aPolicyWithoutItsHeadStaysInForceAndOneWhoseFolderIsDeletedDoesNot() throws IOException {
        try (WatchedLibrary library = open()) {
            Files.delete(team.resolve("policy.yaml"));
            Reload headless = library.reload();
            assertThat(headless.problems()).extracting(Problem::code).containsExactly("no-policy");
            assertThat(headless.problems().get(0).place().label()).isEqualTo(team.toString());
            assertThat(points(library)).containsExactly("1.00", "1.00");

            MoreFiles.deleteRecursively(team);
            Reload gone = library.reload();
            assertThat(gone.isSound()).isTrue();
            assertThat(gone.changes()).extracting(PolicyChange::kind).containsExactly(PolicyChange.Kind.GONE);
            assertThatThrownBy(() -> library.inForce("test-policy", TwoNumbers.PERIOD))
                    .isInstanceOf(PolicyException.class)
                    .hasMessageContaining("there is no policy \"test-policy\"");
        }
    }

    @Test
    void aVersionThatComesToTheFolderIsInForceFromItsMonthOn() throws IOException {
        try (WatchedLibrary library = open()) {
            TwoNumbers.of(3).effective("2024-03").writeTo(folder.resolve("team@2024-03"));
            Reload reload = library.reload();

            assertThat(reload.changes()).extracting(PolicyChange::version).containsExactly("test-policy@2024-03");
            assertThat(reload.changes()).extracting(PolicyChange::kind).containsExactly(PolicyChange.Kind.NEW);
            assertThat(points(library)).containsExactly("3.00", "3.00");
            assertThat(library.current().versions("test-policy")).hasSize(2);
        }
    }

    @Test
    void policiesOfTheFolderStandAmongOthersAndTakeTheirPlace() throws IOException {
        PolicyLibrary beside = PolicyFolders.read(folder);
        MoreFiles.deleteRecursively(other);
        TwoNumbers.write(team, 2);
        try (WatchedLibrary library = builder().beside(beside).open()) {
            assertThat(points(library)).containsExactly("2.00", "2.00");
            assertThat(points(library.inForce("other-policy", TwoNumbers.PERIOD)))
                    .containsOnly("100.00");

            TwoNumbers.of("third-policy", 4).writeTo(other);
            MoreFiles.deleteRecursively(team);
            library.reload();
            assertThat(points(library)).containsExactly("1.00", "1.00");
        }
    }

    @Test
    void whatIsWrongAtTheStartIsThrownAllOfIt() throws IOException {
        Files.writeString(team.resolve("one.drl"), "rule");
        Files.writeString(other.resolve("one.drl"), "rule");

        assertThatThrownBy(this::open)
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(team.resolve("one.drl") + ":1:")
                .hasMessageContaining(other.resolve("one.drl") + ":1:");
        assertThatThrownBy(() -> WatchedLibrary.watching(folder.resolve("nowhere")))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("there is no policy in " + folder.resolve("nowhere"));
    }

    @Test
    void limitsAndTheCacheAreThoseThatWereGiven(@TempDir Path cache) {
        assertThatThrownBy(() -> builder().limited(new FolderLimits(10, 100)).open())
                .hasMessageContaining("the file has more than 10 bytes");

        try (WatchedLibrary library = builder()
                .limited(SettlementLimits.DEFAULT.withFirings(1))
                .cache(PolicyCache.in(cache))
                .open()) {
            assertThatThrownBy(() -> points(library)).hasMessageContaining("do not come to rest");
            assertThat(cache).isDirectoryContaining("glob:**.kaohe-policy");
        }
    }

    @Test
    void aListenerThatThrowsKeepsNothingFromBeingInForce() throws IOException {
        Listener angry = new Listener() {
            @Override
            public void reloaded(Reload reload) {
                throw new IllegalStateException("angry");
            }
        };
        try (WatchedLibrary library = WatchedLibrary.builder(folder)
                .rest(Duration.ZERO)
                .telling(angry)
                .telling(listener)
                .open()) {
            TwoNumbers.write(team, 2);
            library.reload();

            assertThat(points(library)).containsExactly("2.00", "2.00");
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void whatIsInForceWhenItIsClosedStaysSo() throws IOException {
        WatchedLibrary library = open();
        library.close();
        TwoNumbers.write(team, 2);

        assertThat(points(library)).containsExactly("1.00", "1.00");
        assertThatThrownBy(library::reload)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the library of " + folder + " is closed");
    }

    @Test
    void whoIsInterruptedWhileFilesComeToRestGetsWhatIsInForceAndStaysInterrupted() throws IOException {
        try (WatchedLibrary library = WatchedLibrary.builder(folder).open()) {
            TwoNumbers.write(team, 2);
            Thread.currentThread().interrupt();
            Reload reload = library.reload();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(reload.problems()).extracting(Problem::code).containsExactly("not-at-rest");
            assertThat(points(library)).containsExactly("1.00", "1.00");
        }
    }

    private WatchedLibrary open() {
        return builder().open();
    }

    private WatchedLibraryBuilder builder() {
        return WatchedLibrary.builder(folder).telling(listener).rest(Duration.ZERO);
    }

    private static List<String> points(WatchedLibrary library) {
        return points(library.inForce("test-policy", TwoNumbers.PERIOD));
    }

    private static List<String> points(Policy policy) {
        return policy.settle(TwoNumbers.MONTH).of("A01").entries().stream()
                .map(Entry::amountText)
                .toList();
    }
}
