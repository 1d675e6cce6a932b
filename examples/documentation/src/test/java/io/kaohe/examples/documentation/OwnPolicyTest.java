package io.kaohe.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The policy of {@code examples/own-policy}, tested and settled by the command line alone. */
class OwnPolicyTest {
    private static final String SETTLE = "settle --policies examples/own-policy --policy qinghe-service ";
    private static final String FACTS = "examples/own-policy/april.json";

    @Test
    void itsScenariosPassAndLeaveNoGap() {
        Kaohe run = Kaohe.run(Project.ROOT, "test --verbose --coverage examples/own-policy");

        assertThat(run).isEqualTo(new Kaohe(0, golden("own-policy-scenarios.txt"), ""));
    }

    @Test
    void itSettlesAMonthInEnglish() {
        assertThat(statements(SETTLE + FACTS)).isEqualTo(golden("own-policy_en.txt"));
    }

    @Test
    void itSettlesAMonthInChinese() {
        assertThat(statements(SETTLE + "--lang zh " + FACTS)).isEqualTo(golden("own-policy_zh.txt"));
    }

    /** The statements without the fingerprints behind them. */
    private static String statements(String arguments) {
        Kaohe run = Kaohe.run(Project.ROOT, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
    }

    private static String golden(String name) {
        try (InputStream text = Objects.requireNonNull(OwnPolicyTest.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
