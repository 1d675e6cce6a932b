package io.kaohe.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kaohe.authoring.SkeletonFile.Blank;
import io.kaohe.check.PolicyCheck;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.probe.Reached;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.PolicyScenarios;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.scenario.Verdict;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample in each language, from the skeleton until it is filled in. */
class SamplesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("samples")
    void aSkeletonIsSoundAndPendingUntilItIsFilledIn(RuleSample sample, Language language) throws IOException {
        write(sample, language);
        assertThat(PolicyCheck.of(policy()).isSound(true)).isTrue();
        assertThat(run().passed()).isTrue();
        assertThat(verdicts()).contains(Verdict.PENDING, Verdict.PASSED).doesNotContain(Verdict.NO_LONGER_PENDING);

        fillIn(sample);
        assertThat(verdicts()).containsOnly(Verdict.NO_LONGER_PENDING, Verdict.PASSED);

        edit("scenarios/t1.yaml", "(?m)^  pending: .*\\R", "");
        assertThat(verdicts()).containsOnly(Verdict.PASSED);
        assertThat(PolicyCheck.of(policy()).isSound(true)).isTrue();
        assertThat(Reached.in(run(), policy()).coverage().gaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachFileOfASkeletonSaysWhatIsToBeFilledIn(RuleSample sample, Language language) {
        Skeleton skeleton = write(sample, language);

        assertThat(skeleton.files())
                .allSatisfy(file -> assertThat(file.blanks())
                        .as(file.path().toString())
                        .isNotEmpty()
                        .allSatisfy(SamplesTest::isWhereItSays));
    }

    private static void isWhereItSays(Blank blank) throws IOException {
        String line = Files.readAllLines(Path.of(blank.place().source()))
                .get(blank.place().line() - 1);
        assertThat(line.substring(blank.place().column() - 1))
                .matches("(FILL IN: |待填写：).*")
                .endsWith(blank.what());
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesDifferInCommentsAndNamesAndInNothingElse(RuleSample sample) {
        NewPolicy policy = NewPolicy.in(policy(), "team");
        List<String> english = skeletons(policy, sample, Language.EN);
        List<String> chinese = skeletons(policy, sample, Language.ZH);

        assertThat(chinese).isEqualTo(english);
    }

    private static List<String> skeletons(NewPolicy policy, RuleSample sample, Language language) {
        return policy.skeleton(YearMonth.of(2026, 4), "T1", sample, Optional.empty(), language).files().stream()
                .map(file -> file.path() + "\n"
                        + file.text()
                                .replaceAll("(FILL IN: |待填写：).*", "FILL IN")
                                .replaceAll("(?m)^(rule |- name:| *source:| *pending:).*", "$1"))
                .toList();
    }

    @Test
    void aLaterVersionIsTheSameWithAnotherMonth() throws IOException {
        write(RuleSample.TIERS, Language.EN);
        fillIn(RuleSample.TIERS);
        edit("scenarios/t1.yaml", "(?m)^  pending: .*\\R", "");
        edit("scenarios/t1.yaml", "2026-04", "2026-07");
        edit("policy.yaml", "2026-04", "2026-07");

        assertThat(verdicts()).containsOnly(Verdict.PASSED);
    }

    static Stream<Arguments> samples() {
        return Arrays.stream(RuleSample.values())
                .flatMap(sample -> Arrays.stream(Language.values()).map(language -> arguments(sample, language)));
    }

    private Path policy() {
        return folder.resolve("team");
    }

    private Skeleton write(RuleSample sample, Language language) {
        Skeleton skeleton = NewPolicy.in(policy(), "team")
                .skeleton(YearMonth.of(2026, 4), "T1", sample, Optional.empty(), language);
        skeleton.write();
        return skeleton;
    }

    /** What an author does with the place at which an amount is missing. */
    private void fillIn(RuleSample sample) throws IOException {
        switch (sample) {
            case FINE -> edit("t1.drl", "\\$complaint, 0", "\\$complaint, 20");
            case TIERS -> edit("t1-tier.csv", "10,0\n30,0\n,0", "10,10\n30,20\n,50");
            case DEDUCTION -> edit("t1.drl", "\\$absence, 0", "\\$absence, 2");
            case POINTS -> edit("t1.drl", "\\$audit, 0", "\\$audit, -2");
            case BONUS -> edit("t1.drl", "\\$agent, 0", "\\$agent, 200");
            case COMMISSION -> edit("t1-rate.csv", "20000,0%\n,0%", "20000,0.5%\n,1%");
            case SANCTION -> edit("t1.drl", "\"TO_FILL_IN\"", "\"WARNING\"");
            case OWN_FACTS -> edit("t1.drl", "\\$t1Record, 0", "\\$t1Record, 10");
        }
    }

    private void edit(String name, String pattern, String replacement) throws IOException {
        Path file = policy().resolve(name);
        String text = Files.readString(file);
        String edited = text.replaceAll(pattern, replacement);
        assertThat(edited).as("%s in %s", pattern, name).isNotEqualTo(text);
        Files.writeString(file, edited);
    }

    private PolicyResult run() {
        return PolicyScenarios.in(
                        policy(), PolicyFolders.read(policy()).policies().get(0))
                .run();
    }

    private List<Verdict> verdicts() {
        return run().scenarios().stream().map(ScenarioResult::verdict).toList();
    }
}
