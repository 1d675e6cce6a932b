package io.kaohe.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.event.PolicyChange;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Path A = Path.of("a");
    private static final Path B = Path.of("b");
    private static final Path C = Path.of("c");

    private final List<PolicyFolder> compiled = new ArrayList<>();

    @Test
    void onlyWhatChangedIsCompiled() {
        Editions first = next(Editions.NONE, Map.of(A, files("one", 1), B, files("two", 2)));
        compiled.clear();
        Editions second = next(first, Map.of(A, files("one", 1), B, files("two", 3)));

        assertThat(compiled).containsExactly(files("two", 3));
        assertThat(second.policies().get(0)).isSameAs(first.policies().get(0));
        assertThat(second.since(first)).extracting(PolicyChange::version).containsExactly("two@2024-01");
    }

    @Test
    void whatIsRejectedIsCompiledOnceAndWhatIsTakenBackNotAgain() {
        Editions first = next(Editions.NONE, Map.of(A, files("one", 1)));
        Editions broken = next(first, Map.of(A, broken("one")));
        Editions still = next(broken, Map.of(A, broken("one")));
        Editions back = next(still, Map.of(A, files("one", 1)));

        assertThat(compiled).containsExactly(files("one", 1), broken("one"));
        assertThat(still.allProblems()).isNotEmpty().isEqualTo(broken.allProblems());
        assertThat(back.allProblems()).isEmpty();
        assertThat(back.since(first)).isEmpty();
        assertThat(back.policies()).isEqualTo(first.policies());
    }

    @Test
    void aPolicyThatTakesTheIdAndMonthOfAnotherIsRejectedAndBothStayAsTheyWere() {
        Editions first = next(Editions.NONE, Map.of(A, files("one", 1), B, files("two", 2)));
        Editions same = next(first, Map.of(A, files("two", 1), B, files("two", 2)));

        assertThat(same.since(first)).isEmpty();
        assertThat(same.allProblems()).hasSize(1);
        assertThat(same.allProblems().get(0).code()).isEqualTo("duplicate-policy");
        assertThat(same.allProblems().get(0).place().label()).isEqualTo("a/policy.yaml");
    }

    @Test
    void aCopyIsRejectedUntilItIsEditedAndTheFirstMayGoInstead() {
        Editions first = next(Editions.NONE, Map.of(B, files("one", 1)));
        Editions copied = next(first, Map.of(B, files("one", 1), C, files("one", 1)));
        Editions edited = next(copied, Map.of(B, files("one", 1), C, files("two", 1)));
        Editions moved = next(copied, Map.of(C, files("one", 1)));

        assertThat(codes(copied)).containsExactly("duplicate-policy");
        assertThat(copied.since(first)).isEmpty();
        assertThat(edited.allProblems()).isEmpty();
        assertThat(edited.since(copied)).extracting(PolicyChange::kind).containsExactly(PolicyChange.Kind.NEW);
        assertThat(moved.allProblems()).isEmpty();
        assertThat(moved.policies()).extracting(Policy::id).containsExactly("one");
    }

    @Test
    void aRejectionCanLeaveNoOtherPolicyWithoutItsPlace() {
        Editions first = next(Editions.NONE, Map.of(A, files("one", 1), B, files("two", 2), C, files("three", 3)));
        // A would be as C, so that A stays "one"; and B would be that.
        Editions chain = next(first, Map.of(A, files("three", 1), B, files("one", 2), C, files("three", 3)));

        assertThat(chain.since(first)).isEmpty();
        assertThat(codes(chain)).containsExactly("duplicate-policy", "duplicate-policy");
    }

    @Test
    void twoThatExchangeTheirIdsAreNotRejected() {
        Editions first = next(Editions.NONE, Map.of(A, files("one", 1), B, files("two", 2)));
        Editions exchanged = next(first, Map.of(A, files("two", 1), B, files("one", 2)));

        assertThat(exchanged.allProblems()).isEmpty();
        assertThat(exchanged.since(first))
                .extracting(PolicyChange::kind)
                .containsExactly(PolicyChange.Kind.CHANGED, PolicyChange.Kind.CHANGED);
    }

    @Test
    void aDefectOfTheCompilerIsAProblemOfThePolicy() {
        Editions first = next(Editions.NONE, Map.of(A, files("one", 1)));
        Editions defect = first.next(contents(Map.of(A, files("one", 2))), files -> {
            throw new StackOverflowError("too deep");
        });

        assertThat(defect.policies()).isEqualTo(first.policies());
        assertThat(defect.allProblems())
                .extracting(Problem::message)
                .containsExactly("the policy cannot be compiled: java.lang.StackOverflowError: too deep");
    }

    private static PolicyFolder files(String id, int number) {
        return TwoNumbers.of(id, number).folder();
    }

    private static PolicyFolder broken(String id) {
        return TwoNumbers.of(id, 1).with("one.drl", "rule").folder();
    }

    private static List<String> codes(Editions editions) {
        return editions.allProblems().stream().map(Problem::code).toList();
    }

    private Editions next(Editions before, Map<Path, PolicyFolder> files) {
        return before.next(contents(files), folder -> {
            compiled.add(folder);
            return PolicyFolders.policy(folder, PolicyCache.none());
        });
    }

    private static FolderContents contents(Map<Path, PolicyFolder> files) {
        SortedMap<Path, PolicyFolder> sorted = new TreeMap<>(files);
        return new FolderContents(sorted, new TreeMap<>(), List.of());
    }
}
