package io.kaohe.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "2024/3/1, 2024-03-01",
        "2024.03.01, 2024-03-01",
        "2024年3月1日, 2024-03-01",
        "2024-3-1, 2024-03-01",
        "2024 年 3 月 1 日, 2024-03-01",
    })
    void aDateAsPeopleWriteIt(String text, String meant) {
        assertThat(DateSpelling.date(text).in(Language.EN)).isEqualTo(meant + " was meant.");
    }

    @ParameterizedTest
    @CsvSource({"2024年3月, 2024-03", "2024/3, 2024-03", "2024-03-31, 2024-03"})
    void aMonthAsPeopleWriteIt(String text, String meant) {
        assertThat(DateSpelling.month(text).in(Language.ZH)).isEqualTo("应写成 " + meant + "。");
    }

    @ParameterizedTest
    @CsvSource({"9:00, 09:00", "9：05, 09:05", "9点30分, 09:30", "8:30:5, 08:30:05"})
    void aTimeAsPeopleWriteIt(String text, String meant) {
        assertThat(DateSpelling.time(text).in(Language.EN)).isEqualTo(meant + " was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2024/2/30", "2024/13/1", "2024/3", "24/3/1", "99999999999/1/1"})
    void whatIsNoDateInAnySpellingHasNoHint(String text) {
        assertThat(DateSpelling.date(text)).isEqualTo(Words.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "9:60", "nine"})
    void whatIsNoTimeHasNoHint(String text) {
        assertThat(DateSpelling.time(text)).isEqualTo(Words.none());
    }
}
