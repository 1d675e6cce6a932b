package io.kaohe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    @Test
    void bothLanguagesHaveTheSameKeysWithAsManyPlacesToFillIn() {
        assertThat(places(Language.ZH)).isEqualTo(places(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfEntryHasWordsInBothLanguages(EntryKind kind) {
        for (Language language : Language.values()) {
            assertThat(Lexicon.of(language).say("kind." + kind)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitHasWordsInBothLanguages(Unit unit) {
        for (Language language : Language.values()) {
            assertThat(Lexicon.of(language).words()).containsKey("unit." + unit);
        }
    }

    @Test
    void aCodeThatNobodyKnowsIsItsOwnWord() {
        assertThat(Lexicon.of(Language.EN).code("A_CODE_OF_ONES_OWN")).isEqualTo("A_CODE_OF_ONES_OWN");
    }

    @Test
    void oneIsCountedAsOne() {
        assertThat(Lexicon.of(Language.EN).counted("unit.DAYS", "1")).isEqualTo("day");
        assertThat(Lexicon.of(Language.EN).counted("unit.DAYS", "1.5")).isEqualTo("days");
    }

    @Test
    void aKeyWithoutWordsIsADefect() {
        Lexicon lexicon = Lexicon.of(Language.EN);

        assertThatThrownBy(() -> lexicon.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the lexicon has no words for no.such.key");
    }

    private static Map<String, Integer> places(Language language) {
        return Maps.transformValues(Lexicon.of(language).words(), words -> words.split("%s", -1).length - 1);
    }
}
