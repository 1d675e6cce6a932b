package io.kaohe.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies with defects that stand in published schemes, and sound ones that look like them. */
class CorpusTest {
    @TempDir
    private Path folder;

    static Stream<CorpusPolicy> defects() {
        return CorpusPolicy.all("defects");
    }

    static Stream<CorpusPolicy> sound() {
        return CorpusPolicy.all("sound");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defects")
    void aDefectIsFoundAtItsPlaceWithItsValueAndNothingElse(CorpusPolicy policy) throws IOException {
        assertThat(policy.found()).isNotEmpty();
        assertThat(CorpusPolicy.lines(policy.check(folder), folder, Language.EN))
                .isEqualTo(policy.found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void nothingIsFoundInWhatOnlyLooksLikeADefect(CorpusPolicy policy) throws IOException {
        assertThat(CorpusPolicy.lines(policy.check(folder), folder, Language.EN))
                .isEmpty();
    }

    @Test
    void everyFindingReadsInChinese() throws IOException {
        List<String> lines = new ArrayList<>();
        for (CorpusPolicy policy : defects().toList()) {
            Path own = Files.createDirectory(folder.resolve(policy.name()));
            lines.add(policy.name());
            CorpusPolicy.lines(policy.check(own), own, Language.ZH).forEach(line -> lines.add("  " + line));
        }
        assertThat(String.join("\n", lines) + "\n")
                .isEqualTo(Files.readString(Path.of("src/test/resources/io/kaohe/check/findings_zh.txt")));
    }
}
