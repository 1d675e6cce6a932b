package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.diff.ImpactExample;
import io.kaohe.diff.ImpactReport;
import io.kaohe.text.DisplayWidth;
import io.kaohe.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImpactTextTest {
    @ParameterizedTest
    @EnumSource
    void theTextWithEveryEntryReadsAsTheGoldenFile(Language language) throws IOException {
        assertThat(ImpactText.withEntries(ImpactExample.report(), language))
                .isEqualTo(golden("impact_" + language.tag() + ".txt"));
    }

    @Test
    void theTextWithoutEntriesIsTheBeginningOfTheTextWithThem() {
        String all = ImpactText.withEntries(ImpactExample.report(), Language.EN);
        String brief = ImpactText.of(ImpactExample.report(), Language.EN);

        assertThat(all).startsWith(brief);
        assertThat(brief).doesNotContain("Reason").endsWith("    Maybe \"baseWage\" was meant.\n");
    }

    @Test
    void aChangeWithoutImpactSaysSo() {
        assertThat(ImpactText.withEntries(ImpactExample.nothing(), Language.EN)).isEqualTo("""
                Before    late, in force from 2020-01 on
                After     late-new, in force from 2024-07 on
                Policy    Lateness and more (late)
                Settings  fine: 20 → 25
                Months    yangzhou: 2024-03

                No difference in 2 agent-months.
                """);
    }

    @Test
    void nothingComparedHasNoHead() {
        assertThat(ImpactText.of(new ImpactReport(List.of()), Language.EN))
                .isEqualTo("No difference in 0 agent-months.\n");
    }

    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanAHundredColumns(Language language) {
        assertThat(ImpactText.withEntries(ImpactExample.report(), language).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void aNameCannotBreakALineOrSteerATerminal() {
        assertThat(ImpactText.withEntries(ImpactExample.of("a\u001b[2J\u202Eb"), Language.EN))
                .doesNotContain("\u001b", "\u202E");
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = ImpactTextTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
