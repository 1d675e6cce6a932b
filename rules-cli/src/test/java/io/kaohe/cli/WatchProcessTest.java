package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The watch as an author has it: a process that goes on until Ctrl-C, and files that are saved meanwhile. */
class WatchProcessTest {
    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal that stands for Ctrl-C")
    void whatIsSavedIsTestedUntilCtrlC() throws IOException, InterruptedException {
        Path team = SmallPolicy.write(folder, "team");
        SmallPolicy.writeScenarios(team, "lateness.yaml", Scenarios.passing());
        Path rules = team.resolve("lateness.drl");
        String sound = Files.readString(rules);
        Process process = KaoheProcess.builder("test", "--watch", team.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(run(out)).contains("team  2020-01  1 scenario: passed");

            Files.writeString(rules, sound.replace("minutes < 20", "minuets < 20"));
            assertThat(run(out))
                    .anyMatch(line -> line.endsWith("  lateness.drl changed"))
                    .contains(rules + ":6:35: Lapse has no property minuets");

            Path beside = Files.writeString(team.resolve("lateness.drl~"), sound.replace("21, 5", "22, 5"));
            Files.move(beside, rules, StandardCopyOption.REPLACE_EXISTING);
            assertThat(run(out)).contains("team  2020-01  1 scenario: 0 passed, 1 failed");

            Files.writeString(rules, sound);
            assertThat(run(out)).contains("team  2020-01  1 scenario: passed");

            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor()).isEqualTo(130);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal that stands for Ctrl-C")
    void whatIsSavedIsCheckedUntilCtrlC() throws IOException, InterruptedException {
        Path team = SmallPolicy.write(folder, "team");
        Path rules = team.resolve("lateness.drl");
        String sound = Files.readString(rules);
        Process process = KaoheProcess.builder("check", "--watch", team.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = process.inputReader()) {
            run(out);

            Files.writeString(rules, sound.replace("minutes < 20", "minuets < 20"));
            assertThat(run(out))
                    .anyMatch(line -> line.endsWith("  lateness.drl changed"))
                    .anyMatch(line -> line.startsWith(rules + ":6:35:") && line.contains("minuets"));

            Files.writeString(rules, sound);
            assertThat(run(out)).noneMatch(line -> line.contains("minuets"));

            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor()).isEqualTo(130);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The lines of one run. */
    private static List<String> run(BufferedReader out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.endsWith("Ctrl-C ends.")) {
                return lines;
            }
        }
        return lines;
    }
}
