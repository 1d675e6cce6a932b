package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.FactKinds;
import io.kaohe.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordsTest {
    @ParameterizedTest
    @CsvSource({
        "shifts/A01/2024-03-01, shift of 2024-03-01, 打卡记录 2024-03-01",
        "complaints/A01/2024-03-05#2, 'complaint of 2024-03-05, no. 2', 投诉 2024-03-05（第 2 条）",
        "agents/A01, the agent's data, 员工资料",
        "marks/A01/SATISFACTION, mark satisfaction, 评分 满意度",
        "metrics/A01/first-response-seconds, figure first-response-seconds, 指标 first-response-seconds",
        "orders/2024030100017, order 2024030100017, 订单 2024030100017",
        "shifts/A02/2024-03-01, shift of 2024-03-01 A02, 打卡记录 2024-03-01 A02",
        "team, the team's data, 团队资料",
        "trainings/A01/2024-03-01, trainings/A01/2024-03-01, trainings/A01/2024-03-01",
    })
    void aReferenceIsSaidInWords(String reference, String english, String chinese) {
        assertThat(words(Language.EN).of(reference)).isEqualTo(english);
        assertThat(words(Language.ZH).of(reference)).isEqualTo(chinese);
    }

    @Test
    void everyKindOfFactHasWords() {
        assertThat(FactKinds.arrays()).allSatisfy(array -> {
            assertThat(words(Language.EN).of(array + "/A01")).doesNotContain("/");
            assertThat(words(Language.ZH).of(array + "/A01")).doesNotContain("/");
        });
    }

    private static FactWords words(Language language) {
        return new FactWords(Lexicon.of(language), "A01");
    }
}
