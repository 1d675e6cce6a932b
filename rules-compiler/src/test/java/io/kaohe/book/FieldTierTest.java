package io.kaohe.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTierTest {
    private static final BookWords WORDS = new BookWords(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    minutes <= 10                 | up to 10
                    minutes > 10, minutes < 20    | more than 10, less than 20
                    minutes > 10 && minutes <= 20 | more than 10, up to 20
                    minutes >= 20                 | at least 20
                    minutes == 30                 | exactly 30
                    """)
    void theLimitsOfARuleAreAStretch(String constraints, String stretch) {
        assertThat(tiers("$lapse : Lapse( " + constraints + " )")).containsExactly("Lapse.minutes " + stretch);
    }

    @Test
    void eachLimitedFieldIsATierOfItsOwn() {
        assertThat(tiers("$absence : Absence( days >= 1, hours < 4B )"))
                .containsExactly("Absence.days at least 1", "Absence.hours less than 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$agent : Agent() not Lapse( agent == $agent.id, minutes > 10 )",
                "$lapse : Lapse( minutes > 10 || minutes < 5 )",
                "$lapse : Lapse( minutes > 10, minutes != 15 )",
                "$lapse : Lapse( minutes > segment )"
            })
    void whatIsNoStretchOfAFactThatIsThereIsNoTier(String conditions) {
        assertThat(tiers(conditions)).isEmpty();
    }

    @Test
    void rulesThatDifferInAnotherConditionAreNoTiersOfOneScale() {
        List<FieldTier> late = of("$lapse : Lapse( kind == LapseKind.LATE, minutes > 10 )");
        List<FieldTier> longer = of("$lapse : Lapse( minutes > 30, kind == LapseKind.LATE )");
        List<FieldTier> early = of("$lapse : Lapse( kind == LapseKind.EARLY, minutes > 10 )");

        assertThat(late.get(0).otherwise())
                .isEqualTo(longer.get(0).otherwise())
                .isNotEqualTo(early.get(0).otherwise());
    }

    private static List<String> tiers(String conditions) {
        return of(conditions).stream()
                .map(tier -> tier.type() + "." + tier.property() + " " + LimitText.DECIMAL.of(tier.over(), WORDS))
                .toList();
    }

    private static List<FieldTier> of(String conditions) {
        String variable = conditions.substring(0, conditions.indexOf(' '));
        Analysis analysis = Analysis.of(
                TestPolicy.ofRules(TestPolicy.rule(conditions, "ledger.finding( " + variable + ", \"A\" );"))
                        .folder());
        assertThat(analysis.problems()).isEmpty();
        return FieldTier.of(analysis.rules().get(0));
    }
}
