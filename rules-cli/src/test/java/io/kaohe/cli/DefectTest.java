package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DefectTest {
    @Test
    void aDefectIsOneLineWithoutAStackTrace() {
        CommandRun run = CommandRun.with(breaking(new IllegalStateException("one\ntwo")), false, settle());

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "kaohe: this is a defect: java.lang.IllegalStateException: one (KAOHE_DEBUG=1 shows where)\n");
    }

    @Test
    void onRequestADefectShowsWhereItHappened() {
        CommandRun run = CommandRun.with(breaking(new IllegalStateException("one")), true, settle());

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err()).contains("this is a defect").contains("\tat io.kaohe.cli.");
    }

    @Test
    void anErrorOfTheMachineIsReportedTheSameWay() {
        CommandRun run = CommandRun.with(breaking(new StackOverflowError()), false, settle());

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("kaohe: this is a defect: java.lang.StackOverflowError")
                .hasLineCount(1);
    }

    private static String[] settle() {
        return new String[] {"settle", "--policy", "dingtalk-team", "-"};
    }

    private static InputStream breaking(Throwable defect) {
        return new InputStream() {
            @Override
            public int read() {
                if (defect instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) defect;
            }
        };
    }
}
