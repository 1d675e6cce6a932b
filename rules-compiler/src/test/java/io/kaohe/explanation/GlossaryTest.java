package io.kaohe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.Scope;
import io.kaohe.derived.Derivations;
import io.kaohe.derived.Derived;
import io.kaohe.policy.Template;
import io.kaohe.rule.RuleTypes;
import io.kaohe.text.Language;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** There are words for everything that conditions can be about, in both languages. */
class GlossaryTest {
    private static final Map<String, Class<?>> TYPES =
            new TreeMap<>(RuleTypes.standard().facts());

    @TestFactory
    Stream<DynamicTest> aTypeAndItsPropertiesHaveWords() {
        return TYPES.entrySet().stream()
                .map(type -> DynamicTest.dynamicTest(type.getKey(), () -> {
                    assertThat(Glossary.find("type." + type.getKey())).isPresent();
                    assertThat(Scope.properties(type.getValue()))
                            .allSatisfy(property -> assertThat(Glossary.find("property." + property))
                                    .isPresent());
                }));
    }

    @Test
    void whatIsDerivedCanBeSaidInALine() {
        assertThat(TYPES.values().stream()
                        .filter(Derived.class::isAssignableFrom)
                        .map(Class::getSimpleName))
                .allSatisfy(type -> assertThat(Glossary.find("subject." + type)).isPresent());
        assertThat(Derivations.all())
                .allSatisfy(derivation -> assertThat(
                                Glossary.find("subject." + derivation.type().getSimpleName()))
                        .isPresent());
    }

    @Test
    void theLinesOfDerivedFactsNameTheirPropertiesOnly() {
        TYPES.forEach((name, type) -> Glossary.find("subject." + name)
                .ifPresent(words -> Stream.of(Language.values())
                        .flatMap(language -> Template.of(words.in(language)).placeholders().stream())
                        .map(Template::path)
                        .forEach(property -> assertThat(type.getMethods())
                                .as(name)
                                .extracting(Method::getName)
                                .contains(property))));
    }

    @Test
    void aFlagIsSaidInWordsOrAsYesAndNo() {
        assertThat(Glossary.flag("Leave", "approved", false).in(Language.ZH)).isEqualTo("未获批准");
        assertThat(Glossary.flag("Sales", "hasTarget", false).in(Language.EN)).isEqualTo("no target known");
        assertThat(Glossary.flag("DailyTask", "checked", true).in(Language.EN)).isEqualTo("items checked: yes");
    }
}
