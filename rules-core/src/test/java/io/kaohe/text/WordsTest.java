package io.kaohe.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void textsAreJoinedInEachLanguage() {
        Words joined =
                Words.of("there is no ", "没有").then(Words.of("clause", "条款")).then(Words.of("!", "！"));

        assertThat(joined).isEqualTo(Words.of("there is no clause!", "没有条款！"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "没有员工, A09, 没有员工 A09",
        "DT3, 有两行, DT3 有两行",
        "应为, 整数, 应为整数",
        "应为, “DT2”, 应为“DT2”",
        "共 3, 4 行, 共 34 行",
        "应为, -1, 应为 -1",
        "变量, $a, 变量 $a",
        "'', DT3, DT3",
        "应为, '', 应为",
        "第 𠮷, 3, 第 𠮷 3",
    })
    void aBlankPartsChineseCharactersFromLettersAndDigitsWhereTextsMeet(String before, String behind, String expected) {
        assertThat(Words.same(before).then(behind).in(Language.ZH)).isEqualTo(expected);
        assertThat(Words.same(before).then(behind).in(Language.EN)).isEqualTo(before + behind);
    }

    @Test
    void whatStandsWithinATextIsLeftAsItIs() {
        assertThat(Words.same("工号A01").then("，").in(Language.ZH)).isEqualTo("工号A01，");
    }

    @Test
    void namesAreListedWithTheCommaOfTheLanguage() {
        assertThat(Words.list(List.of("rate", "mode"))).isEqualTo(Words.of("rate, mode", "rate、mode"));
    }

    @Test
    void fixedTextsThatSayTheSameAreEqual() {
        Words one = language -> language.tag();
        Words other = language -> language.tag();

        assertThat(Words.fixed(one)).isEqualTo(Words.fixed(other)).isEqualTo(Words.of("en", "zh"));
    }
}
