package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesCommandTest {
    @Test
    void thePoliciesOfTheCatalogAreListedWithMonthAndNumberOfClauses() {
        CommandRun run = CommandRun.of("policies");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("POLICY").containsPattern("(?m)^dingtalk-team +2020-01 +25  \\S");
    }

    @Test
    void thePoliciesOfAFolderComeToThem(@TempDir Path folder) throws IOException {
        SmallPolicy.write(folder, "another-team");
        CommandRun run = CommandRun.of("policies", "--policies", folder.toString());

        assertThat(run.out()).containsSubsequence("another-team", "dingtalk-team");
    }
}
