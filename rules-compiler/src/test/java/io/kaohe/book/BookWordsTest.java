package io.kaohe.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.policy.Clause;
import io.kaohe.rule.Ledger;
import io.kaohe.rule.RuleTypes;
import io.kaohe.text.Language;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookWordsTest {
    @Test
    void bothLanguagesHaveTheSameKeysWithAsManyPlacesToFillIn() {
        assertThat(places(Language.ZH)).isEqualTo(places(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everyVerbOfTheLedgerHasWords(Language language) {
        Set<String> verbs =
                Arrays.stream(Ledger.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

        assertThat(new BookWords(language).keys())
                .containsAll(verbs.stream().map(verb -> "verb." + verb).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfEveryFactHasWords(Language language) {
        Set<String> fields = new TreeSet<>();
        RuleTypes.standard()
                .facts()
                .forEach((name, type) -> Arrays.stream(type.getMethods())
                        .filter(BookWordsTest::isNumber)
                        .forEach(method -> fields.add("field." + name + "." + method.getName())));

        assertThat(fields).contains("field.Lapse.minutes", "field.Sales.conversion");
        assertThat(new BookWords(language).keys()).containsAll(fields);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfClauseWithoutRulesHasWords(Language language) {
        BookWords words = new BookWords(language);

        assertThat(words.say("clause." + Clause.Kind.SCHEDULE)).isNotBlank();
        assertThat(words.say("clause." + Clause.Kind.DEFINITION)).isNotBlank();
    }

    @Test
    void aKeyWithoutWordsIsADefect() {
        BookWords words = new BookWords(Language.EN);

        assertThatThrownBy(() -> words.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the book has no words for no.such.key");
    }

    private static boolean isNumber(Method method) {
        Class<?> type = method.getReturnType();
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && (type == int.class || type == long.class || Number.class.isAssignableFrom(type))
                && !Set.of("hashCode", "compareTo").contains(method.getName());
    }

    private static Map<String, Integer> places(Language language) {
        BookWords words = new BookWords(language);
        return words.keys().stream()
                .collect(Collectors.toMap(key -> key, key -> words.say(key).split("%s", -1).length - 1));
    }
}
