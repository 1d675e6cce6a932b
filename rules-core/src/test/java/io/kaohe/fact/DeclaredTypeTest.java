package io.kaohe.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaohe.fact.DeclaredField.Kind;
import io.kaohe.problem.PolicyException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredTypeTest {
    private static final DeclaredField COURSE = DeclaredField.required("course", Kind.TEXT);

    @ParameterizedTest
    @CsvSource({
        "Training, trainings",
        "DailyTask, dailyTasks",
        "Penalty, penalties",
        "Survey, surveys",
        "Class, classes",
        "Box, boxes",
        "Batch, batches",
        "Wish, wishes",
    })
    void theNameOfTheArrayFollowsFromTheTypes(String name, String array) {
        assertThat(DeclaredType.of(name, COURSE).array()).isEqualTo(array);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shifts", "waivers", "team", "period", "Trainings", "", "x y"})
    void anArrayHasANameOfItsOwn(String array) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeclaredType("Training", array, List.of(COURSE)));
    }

    @Test
    void aTypeHasFieldsEachOfItsOwnName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredType.of("Training", COURSE, COURSE))
                .withMessage("Training has two fields of one name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredType.of("Training"))
                .withMessage("Training has 0 fields");
    }

    @Test
    void agentIsATextAndDateADateWithoutDefaults() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredField.required("agent", Kind.WHOLE))
                .withMessage("agent is a String without a default");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredField.optional("agent", Kind.TEXT, "A01"))
                .withMessage("agent is a String without a default");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredField.required("date", Kind.TEXT))
                .withMessage("date is a LocalDate without a default");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, ' '",
        "WHOLE, 1.5",
        "WHOLE, 3000000000",
        "DECIMAL, 1e3",
        "FLAG, yes",
        "DATE, 2024-02-30",
        "TIME, 24:00",
        "MONTH, 2024-13"
    })
    void aDefaultIsOfTheFieldsKind(Kind kind, String value) {
        assertThat(kind.parsed(value)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DeclaredField.optional("field", kind, value));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, a b",
        "WHOLE, -15",
        "DECIMAL, 0.5",
        "FLAG, true",
        "DATE, 2024-02-29",
        "TIME, 08:30",
        "MONTH, 2024-12"
    })
    void aSpelledValueIsParsedAgain(Kind kind, String value) {
        assertThat(kind.parsed(value).map(kind::spelled)).contains(value);
    }

    @Test
    void twoSpellingsOfADefaultAreTheSameDeclaration() {
        assertThat(hours("0.5")).isEqualTo(hours("0.50"));
        assertThat(Vocabulary.standard().plus(hours("100")).plus(hours("100.0")).types())
                .containsExactly(hours("1e2"));
    }

    @Test
    void vocabulariesThatAgreeAreMerged() {
        DeclaredType visit = DeclaredType.of("Visit", COURSE);
        Vocabulary one = Vocabulary.standard().plus(hours("1")).plus(visit);
        Vocabulary other = Vocabulary.standard().plus(hours("1"));

        assertThat(one.plus(other).types()).containsExactly(hours("1"), visit);
        assertThat(other.plus(one).types()).containsExactly(hours("1"), visit);
    }

    @Test
    void vocabulariesThatDeclareAnArrayDifferentlyAreAnErrorThatNamesBoth() {
        Vocabulary one = Vocabulary.standard().plus(hours("1"));
        Vocabulary other = Vocabulary.standard().plus(DeclaredType.of("Training", COURSE));

        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("the policies do not mean the same by the facts of trainings: "
                        + "declare Training @array( \"trainings\" ) hours : BigDecimal = 1 end, and "
                        + "declare Training @array( \"trainings\" ) course : String end");
    }

    @Test
    void vocabulariesWithDifferentFormsOfOneIdAreAnError() {
        Vocabulary one = Vocabulary.standard().plus(new InspectionForm("desk", List.of("TIDY"), false));
        Vocabulary other = Vocabulary.standard().plus(new InspectionForm("desk", List.of("CLEAN"), false));

        assertThat(one.plus(one).items("desk")).containsExactly("TIDY");
        assertThatThrownBy(() -> one.plus(other))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("the form desk");
    }

    private static DeclaredType hours(String absent) {
        return DeclaredType.of("Training", DeclaredField.optional("hours", Kind.DECIMAL, new BigDecimal(absent)));
    }
}
