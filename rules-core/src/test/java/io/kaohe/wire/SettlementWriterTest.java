package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.SourceText;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementWriterTest {
    @ParameterizedTest
    @EnumSource
    void aSettlementIsWrittenAsTheGoldenFile(Language language) {
        assertThat(SettlementDocument.toJson(SettlementSample.SAMPLE, language))
                .isEqualTo(FactsJson.resource("settlement-" + language.tag() + ".json"));
    }

    @Test
    void theContractsExampleIsReadAndWrittenWithTheSameContents() {
        Settlement example = read(FactsJson.resource("settlement-example.json"));
        String written = SettlementDocument.toJson(example, Language.ZH);

        assertThat(written.replaceAll("\\s", ""))
                .isEqualTo(FactsJson.resource("settlement-example.json").replaceAll("\\s", ""));
        assertThat(read(written)).isEqualTo(example);
    }

    @Test
    void severalSettlementsAreAnArray() {
        String array =
                SettlementDocument.toJson(List.of(SettlementSample.SAMPLE, SettlementSample.SAMPLE), Language.EN);

        assertThat(array)
                .startsWith("[\n  {\n    \"schema\": \"kaohe/settlement/1\",\n")
                .endsWith("\n  }\n]\n");
        assertThat(SettlementDocument.toJson(List.of(), Language.EN)).isEqualTo("[]\n");
    }

    @Test
    void aStreamGetsTheSameBytesInUtf8() {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        SettlementDocument.write(SettlementSample.SAMPLE, Language.ZH, one);
        ByteArrayOutputStream several = new ByteArrayOutputStream();
        SettlementDocument.write(List.of(SettlementSample.SAMPLE), Language.ZH, several);

        assertThat(one.toString(StandardCharsets.UTF_8))
                .isEqualTo(SettlementDocument.toJson(SettlementSample.SAMPLE, Language.ZH))
                .contains("迟到11分钟😀");
        assertThat(several.toString(StandardCharsets.UTF_8))
                .isEqualTo(SettlementDocument.toJson(List.of(SettlementSample.SAMPLE), Language.ZH));
    }

    private static Settlement read(String json) {
        return SettlementDocument.read(SourceText.of("settlement.json", json));
    }
}
