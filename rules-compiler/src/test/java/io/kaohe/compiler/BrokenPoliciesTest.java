package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy author reads when nearly everything is wrong, in English and in Chinese. */
class BrokenPoliciesTest {
    private static final List<String> FILES =
            List.of("policy.yaml", "grades.csv", "lateness.drl", "order.drl", "training.drl");
    private static final List<String> RULES =
            List.of("policy.yaml", "grades.csv", "lateness.drl", "messages_en.properties", "messages_zh.properties");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"EN, broken-files.txt", "ZH, broken-files_zh.txt"})
    void filesThatCannotBeReadAreReportedAsInTheGoldenFile(Language language, String golden) throws IOException {
        assertThat(policy("broken-files", FILES).report(language) + "\n").isEqualTo(text(golden));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"EN, broken-rules.txt", "ZH, broken-rules_zh.txt"})
    void rulesAndMessagesThatMeanNothingAreReportedAsInTheGoldenFile(Language language, String golden)
            throws IOException {
        assertThat(policy("broken-rules", RULES).report(language) + "\n").isEqualTo(text(golden));
    }

    private static TestPolicy policy(String folder, List<String> files) throws IOException {
        TestPolicy policy = TestPolicy.of();
        for (String file : files) {
            policy.with(file, text(folder + "/" + file));
        }
        return policy;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = BrokenPoliciesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
