package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheOptionTest {
    private static final String FACTS = """
            { "schema": "kaohe/facts/1", "period": "2024-03", "team": { "id": "t", "name": "T" },
              "agents": [ { "id": "A01", "name": "A", "role": "PRE_SALES", "baseWage": "2200" } ] }
            """;

    @TempDir
    private Path folder;

    private Path team = Path.of("");
    private Path users = Path.of("");
    private Path named = Path.of("");

    @BeforeEach
    void writePolicy() throws IOException {
        team = SmallPolicy.write(folder, "team");
        SmallPolicy.writeScenarios(team, "lateness.yaml", Scenarios.passing());
        users = folder.resolve("users");
        named = folder.resolve("named");
    }

    @Test
    void compiledPoliciesAreKeptInTheUsersFolder() throws IOException {
        String first = output("test", team.toString());

        assertThat(users).isDirectoryContaining("glob:**.kaohe-policy");
        assertThat(output("test", team.toString())).isEqualTo(first).endsWith("1 scenario: passed\n");
    }

    @Test
    void oneThatIsNamedTakesItsPlace() throws IOException {
        output("test", "--cache", named.toString(), team.toString());

        assertThat(named).isDirectoryContaining("glob:**.kaohe-policy");
        assertThat(users).doesNotExist();
    }

    @Test
    void nothingIsKeptIfNothingIsToBe() throws IOException {
        output("test", "--no-cache", team.toString());

        assertThat(users).doesNotExist();
    }

    @Test
    void aMonthIsSettledByTheSamePolicyOutOfTheCache() throws IOException {
        String first = output("settle", "--policies", team.toString(), "--format", "json", facts());

        assertThat(users).isDirectoryContaining("glob:**.kaohe-policy");
        assertThat(output("settle", "--policies", team.toString(), "--format", "json", facts()))
                .isEqualTo(first)
                .isEqualTo(output("settle", "--no-cache", "--policies", team.toString(), "--format", "json", facts()));
    }

    private String facts() throws IOException {
        return Files.writeString(folder.resolve("facts.json"), FACTS).toString();
    }

    private String output(String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        try (InputStream in = InputStream.nullInputStream()) {
            assertThat(Main.run(new Console(in, out, err, false, false, Optional.of(users)), arguments))
                    .isZero();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
