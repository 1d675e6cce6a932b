package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutateCommandTest {
    private static final String POLICIES = "src/test/resources/io/kaohe/cli/mutate";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "--lang en, mutate.txt",
        "--lang zh --verbose, mutate_zh.txt",
        "--format json --jobs 2, mutate.json",
        "--format json --lang zh, mutate_zh.json",
    })
    void whatBecameOfTheMutantsReadsAsTheGoldenFile(String options, String golden) throws IOException {
        CommandRun run = mutate(POLICIES, options.split(" "));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(text(golden));
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whereAllIsKilledOrAcceptedTheStatusIsZero() throws IOException {
        Path team = copy();
        replace(team.resolve("policy.yaml"), "50 → 51", "minutes > 30 → minutes > 29");
        replace(team.resolve("lateness.drl"), "kind == LapseKind.LATE, ", "");

        CommandRun run = mutate(team.toString());

        assertThat(run.out()).contains("0 survived, 2 accepted");
        assertThat(run.status()).isZero();
    }

    @Test
    void aFilterThatMeansNothingIsAnError() {
        CommandRun run = mutate(POLICIES, "--filter", "no such rule");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No rule, table or setting is meant by \"no such rule\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void scenariosThatFailAlreadyAreNamedAndNothingIsTried() throws IOException {
        Path team = copy();
        replace(team.resolve("scenarios/lateness.yaml"), "amount: \"50.00\"", "amount: \"60.00\"");

        CommandRun run = mutate(team.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("this scenario fails already, without a change: thirty-one minutes late cost 50");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void theDocumentGoesToTheFileThatIsNamed() {
        Path file = folder.resolve("mutants.json");

        CommandRun run = mutate(POLICIES, "--format", "json", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(file).content(StandardCharsets.UTF_8).startsWith("{\n  \"schema\": \"kaohe/mutation/1\",");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void lessThanOneAtOnceIsNotPossible() {
        CommandRun run = mutate(POLICIES, "--jobs", "0");

        assertThat(run.err()).contains("--jobs is 0, expected at least 1");
        assertThat(run.status()).isEqualTo(2);
    }

    /** The policy of the golden files in a folder where it can be changed. */
    private Path copy() throws IOException {
        Path from = Path.of(POLICIES, "half-hour");
        Path to = folder.resolve("half-hour");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void replace(Path file, String text, String other) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, other));
    }

    private static CommandRun mutate(String policies, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "mutate";
        arguments[1] = policies;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(arguments);
    }

    private static String text(String golden) throws IOException {
        try (InputStream file = MutateCommandTest.class.getResourceAsStream(golden)) {
            assertThat(file).as(golden).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
