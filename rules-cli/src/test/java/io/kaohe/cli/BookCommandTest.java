package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCommandTest {
    @TempDir
    private Path folder;

    @Test
    void thePolicyOfAFolderBecomesAPage() throws IOException {
        Path policy = SmallPolicy.write(folder, "small-team");
        CommandRun run = CommandRun.of("book", "--no-cache", policy.toString());

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("<dd>small-team</dd>", "There are no scenarios.")
                .endsWith("</html>\n");
    }

    @Test
    void thePageSpeaksChineseAndGoesToAFile() throws IOException {
        Path policy = SmallPolicy.write(folder, "small-team");
        Path page = folder.resolve("制度.html");
        CommandRun run = CommandRun.of("book", "--no-cache", "--lang", "zh", "-o", page.toString(), policy.toString());

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).contains("<html lang=\"zh-Hans\">", "没有场景。");
    }

    @Test
    void severalFoldersComeIntoOneBook() throws IOException {
        Path one = SmallPolicy.write(folder, "one-team");
        Path other = SmallPolicy.write(folder, "other-team");
        CommandRun run = CommandRun.of("book", "--no-cache", one.toString(), other.toString());

        assertThat(run.out())
                .containsOnlyOnce("<!doctype html>")
                .containsSubsequence("<dd>one-team</dd>", "<dd>other-team</dd>");
    }

    @Test
    void aFailingScenarioIsShownAndIsNoFailureOfTheCommand() throws IOException {
        Path policy = SmallPolicy.write(folder, "small-team");
        SmallPolicy.writeScenarios(policy, "lateness.yaml", Scenarios.failing());
        CommandRun run = CommandRun.of("book", "--no-cache", policy.toString());

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.out()).contains("<li class=\"failed\">", "迟到 &lt;12&gt; 分钟");
    }

    @Test
    void aBrokenPolicyIsRejectedAndTheFileStaysAsItWas() throws IOException {
        Path policy = SmallPolicy.write(folder, "small-team");
        Files.writeString(policy.resolve("policy.yaml"), "id: [");
        Path page = Files.writeString(folder.resolve("book.html"), "before");
        CommandRun run = CommandRun.of("book", "--no-cache", "-o", page.toString(), policy.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.yaml:1");
        assertThat(page).hasContent("before");
    }
}
