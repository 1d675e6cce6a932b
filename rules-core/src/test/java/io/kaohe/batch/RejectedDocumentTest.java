package io.kaohe.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectedDocumentTest {
    private static final byte[] JSON = {'{'};

    private static final MonthResult.Rejected REJECTED = new MonthResult.Rejected(
            "months.ndjson:17",
            List.of(Problem.error(
                            "unknown-property",
                            new Place("months.ndjson", "/agents/0/basewage", 17, 65, "…"),
                            Words.of("there is no property \"basewage\"", "没有属性“basewage”"))
                    .maybe(Words.of("\"baseWage\" was meant.", "应为“baseWage”。"))));

    @Test
    void aRejectedLineIsALineWithTheFileTheLineAndAllThatIsWrong() {
        assertThat(RejectedDocument.toLine(DocumentSource.ofLine("months.ndjson", 17, JSON), REJECTED, Language.EN))
                .isEqualTo("{\"schema\":\"kaohe/rejected/1\",\"source\":\"months.ndjson\",\"line\":17,\"problems\":["
                        + "{\"code\":\"unknown-property\",\"pointer\":\"/agents/0/basewage\",\"line\":17,\"column\":65,"
                        + "\"message\":\"there is no property \\\"basewage\\\"\","
                        + "\"hint\":\"\\\"baseWage\\\" was meant.\"}]}\n");
    }

    @Test
    void ofAFileNoLineIsNamed() {
        assertThat(RejectedDocument.toLine(DocumentSource.ofFile("may.json", JSON), REJECTED, Language.ZH))
                .startsWith("{\"schema\":\"kaohe/rejected/1\",\"source\":\"may.json\",\"problems\":[")
                .contains("没有属性“basewage”");
    }
}
