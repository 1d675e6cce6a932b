package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The command as a process of its own, on real pipes: they cannot be rewound, unlike the streams of other tests. */
class ProcessTest {
    private static final String FACTS = """
            { "schema": "kaohe/facts/1", "period": "2024-03", "team": { "id": "t", "name": "扬州客服" },
              "agents": [ { "id": "A01", "name": "林一", "role": "PRE_SALES", "baseWage": "2200" } ] }
            """;

    @Test
    void factsComeFromAPipe() throws IOException, InterruptedException {
        Process process = start("settle", "--policy", "dingtalk-team", "--lang", "zh", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write(FACTS.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(text(process)).contains("林一", "2200.00 元");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void anAdjustmentUnderAClauseOfAnotherPolicyIsPassedOver() throws IOException, InterruptedException {
        Process process = start("settle", "--policy", "dingtalk-team", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write(FACTS.replace(
                            "\"agents\"",
                            "\"adjustments\": [ { \"agent\": \"A01\", \"clause\": \"AS11\", \"kind\": \"POINTS\","
                                    + " \"value\": 2, \"reason\": \"overtime\", \"approvedBy\": \"L01\" } ], \"agents\"")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(text(process)).contains("2200.00").doesNotContain("overtime");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void anEmptyPipeIsRejected() throws IOException, InterruptedException {
        Process process = start("settle", "--policy", "dingtalk-team", "-");
        process.getOutputStream().close();

        assertThat(text(process)).isEmpty();
        assertThat(process.waitFor()).isEqualTo(ExitStatus.REJECTED);
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Process start(String... arguments) throws IOException {
        return KaoheProcess.builder(arguments)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
