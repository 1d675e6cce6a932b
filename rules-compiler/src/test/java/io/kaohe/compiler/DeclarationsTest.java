package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.Policy;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredField.Kind;
import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.wire.FactsDocument;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of facts that a rule file declares. */
class DeclarationsTest {
    private static final String RULE = TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 10 );");

    @Test
    void aDeclaredTypeIsPartOfTheCompiledPolicy() {
        assertThat(declares("""
                declare DailyTask   // what somebody did
                    agent : String
                    date : LocalDate;
                    name : String = "none"
                    hours : BigDecimal = 1.50B
                    least : int = -1
                    done : boolean = true
                    since : LocalDate = "2024-03-01"
                    at : LocalTime = "08:30"
                    of : YearMonth = "2024-03"
                end
                """))
                .containsExactly(DeclaredType.of(
                        "DailyTask",
                        DeclaredField.required("agent", Kind.TEXT),
                        DeclaredField.required("date", Kind.DATE),
                        DeclaredField.optional("name", Kind.TEXT, "none"),
                        DeclaredField.optional("hours", Kind.DECIMAL, new BigDecimal("1.5")),
                        DeclaredField.optional("least", Kind.WHOLE, -1),
                        DeclaredField.optional("done", Kind.FLAG, true),
                        DeclaredField.optional("since", Kind.DATE, LocalDate.of(2024, 3, 1)),
                        DeclaredField.optional("at", Kind.TIME, LocalTime.of(8, 30)),
                        DeclaredField.optional("of", Kind.MONTH, YearMonth.of(2024, 3))));
    }

    @Test
    void aTypeChoosesTheNameOfItsArray() {
        assertThat(declares("declare Training @array( \"trainingRecords\" ) course : String end\n"))
                .extracting(DeclaredType::array)
                .containsExactly("trainingRecords");
    }

    @Test
    void theFingerprintIsThatOfWhatIsDeclaredAndNotOfItsPlace() {
        String training = "declare Training hours : BigDecimal = 0.5 end\n";
        String visit = "declare Visit shop : String end\n";

        assertThat(fingerprint(training + visit + RULE))
                .isEqualTo(fingerprint(RULE + visit + "// later\n" + training.replace("0.5", "0.50")))
                .isNotEqualTo(fingerprint(training.replace("0.5", "0.6") + visit + RULE))
                .isNotEqualTo(fingerprint(RULE));
    }

    @Test
    void aDocumentIsReadAndSettledWithTheTypesAndCodesOfThePolicy() throws URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DeclarationsTest.class.getResource("training"))
                .toURI());
        Policy policy = PolicyFolders.read(folder).versions("test-training").get(0);
        TeamMonth month = FactsDocument.read(folder.resolve("facts.json"), policy.vocabulary());

        assertThat(policy.vocabulary().codes(CodeList.AWARD)).contains("TRAINEE_OF_MONTH", "EXCELLENT_OF_MONTH");
        assertThat(policy.vocabulary().items("call")).containsExactly("GREETING", "NAME", "GOODBYE");
        assertThat(month.all("trainingRecords"))
                .extracting(month::reference)
                .containsExactly("trainingRecords/A01/2025-11-03");
        assertThat(policy.settle(month).of("A01").entries())
                .extracting(Entry::amountText)
                .containsExactly("20.00");
    }

    @Test
    void aMonthIsReadWithTheTypesAndCodesOfSeveralPolicies() {
        Vocabulary both = TestPolicy.ofRules("declare Training course : String end\n" + RULE)
                .compiled()
                .vocabulary()
                .plus(TestPolicy.ofRules("declare Visit shop : String end\n" + RULE)
                        .compiled()
                        .vocabulary());

        assertThat(both.types()).extracting(DeclaredType::name).containsExactly("Training", "Visit");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Training extends Leave a : String      | 2:18 a rule file cannot hold a type that extends another: each type says all of its fields
            trait Training a : String              | 2:15 a rule file cannot hold a trait: declare a type without it
            Training @role( event ) a : String     | 2:18 a rule file cannot hold the annotation @role: known is @array
            Training @array( "a" ) @array( "b" ) a : String | 2:32 a rule file cannot hold a second @array: all facts of a type stand in one array
            Training @array( trainings ) a : String  | 2:26 @array gives the name of an array in lower camel case, such as @array( "trainingRecords" )
            Training @array( "My list" ) a : String  | 2:26 @array gives the name of an array in lower camel case, such as @array( "trainingRecords" )
            Training @array a : String             | 2:19 @array gives the name of an array in lower camel case, such as @array( "trainingRecords" )
            Training @array( "shifts" ) a : String | 2:26 every facts document has a property shifts without this declaration
            Sale a : String                        | 2:9 every facts document has a property sales without this declaration
            Training a : String @key               | 2:29 a field cannot hold an annotation
            Training                               | 2:9 the type Training has no fields
            training a : String                    | 2:9 the name of a type is a capital, and then letters and digits: training is not
            my.Training a : String                 | 2:9 the name of a type is a capital, and then letters and digits: Training is not
            Leave a : String                       | 2:9 there is a type Leave without this declaration
            Lapse a : String                       | 2:9 there is a type Lapse without this declaration
            Severity a : String                    | 2:9 there is a type Severity without this declaration
            Settings a : String                    | 2:9 there is a type Settings without this declaration
            Waiver a : String                      | 2:9 there is a type Waiver without this declaration
            Training score : BigDecima             | 2:26 no field can be of the type BigDecima ? "BigDecimal" was meant.
            Training score : double                | 2:26 no field can be of the type double ? one of String, int, BigDecimal, boolean, LocalDate, LocalTime, YearMonth.
            Training score : java.lang.String      | 2:26 no field can be of the type java.lang.String ? one of String, int, BigDecimal, boolean, LocalDate, LocalTime, YearMonth.
            Training scores : int[]                | 2:27 no field can be of the type int[] ? one of String, int, BigDecimal, boolean, LocalDate, LocalTime, YearMonth.
            Training a : int a : String            | 2:26 there is another field a in Training
            Training Score : int                   | 2:18 the name of a field is a small letter, and then letters and digits: Score is not
            Training class : int                   | 2:18 a field cannot be named class, which means something already
            Training key : int                     | 2:18 a field cannot be named key, which means something already
            Training when : int                    | 2:18 a field cannot be named when, which means something already
            Training agent : int                   | 2:26 the field agent is a String, and here it is a int
            Training date : String                 | 2:25 the field date is a LocalDate, and here it is a String
            Training agent : String = "A01"        | 2:33 the field agent has no default: each fact says its own
            Training a : String = none             | 2:31 the default of a is no text in quotes such as "none"
            Training a : String = " "              | 2:31 the default of a is no text in quotes such as "none"
            Training a : int = 1 + 1               | 2:28 the default of a is no whole number such as 5
            Training a : int = 0.5                 | 2:28 the default of a is no whole number such as 5
            Training a : int = "5"                 | 2:28 the default of a is no whole number such as 5
            Training a : BigDecimal = null         | 2:35 the default of a is no decimal such as 0.5
            Training a : boolean = yes             | 2:32 the default of a is no true or false
            Training a : LocalDate = 2024-03-01    | 2:34 the default of a is no date in quotes such as "2024-03-01"
            Training a : LocalDate = "2024-02-30"  | 2:34 the default of a is no date in quotes such as "2024-03-01"
            Training a : LocalTime = "24:00"       | 2:34 the default of a is no time in quotes such as "08:30"
            Training a : YearMonth = "2024"        | 2:34 the default of a is no month in quotes such as "2024-03"
            Training a : int, b : int              | 2:25 the fields of a type stand without commas between them
            """)
    void whatADeclarationCannotHold(String declaration, String complaint) {
        assertThat(complaints("declare " + declaration + " end\n" + RULE)).containsExactly(complaint);
    }

    @Test
    void aTypeIsDeclaredOnceInAllFiles() {
        String training = "declare Training a : String end\n";

        assertThat(TestPolicy.ofRules(training + RULE)
                        .with("more.drl", "dialect \"mvel\"\n" + training)
                        .report())
                .isEqualTo("""
                        more.drl:2:9: there is another type Training at rules.drl:2:9
                          | declare Training a : String end
                          |         ^""");
    }

    @Test
    void twoTypesHaveTwoArrays() {
        assertThat(complaints("declare Training a : String end\n"
                        + "declare Course @array( \"trainings\" ) a : String end\n" + RULE))
                .containsExactly("3:24 the type Training at rules.drl:2:9 has the array trainings too");
    }

    @Test
    void aTypeHasNotTheNameOfATable() {
        assertThat(TestPolicy.ofRules("declare Grade a : String end\n" + RULE)
                        .with("grade.csv", "from,points\n90,3\n,1\n")
                        .problems())
                .extracting(Problem::message)
                .containsExactly("there is a type Grade without this declaration");
    }

    @Test
    void aTypeHasAtMostSixtyFields() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 61; i++) {
            fields.append("a").append(i).append(" : int\n");
        }

        assertThat(complaints("declare Training\n" + fields + "end\n" + RULE))
                .containsExactly("2:9 a type has at most 60 fields");
    }

    @Test
    void aTypeWithoutItsEnd() {
        assertThat(TestPolicy.ofRules("declare Training\n    a : String\n" + RULE)
                        .report())
                .isEqualTo("""
                        rules.drl:2:1: the type Training has no end
                          | declare Training
                          | ^
                          Maybe the word end is missing before the next rule on line 4.""");
    }

    @Test
    void anEnumIsRefused() {
        assertThat(complaints("declare enum Kind A, B; end\n" + RULE))
                .containsExactly("2:14 a rule file cannot hold an enum: declare a type with text fields");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(complaints("declare Training a : Strin b : int = x end\ndeclare Leave c : int end\n" + RULE))
                .hasSize(3);
    }

    private static List<DeclaredType> declares(String declarations) {
        CompiledPolicy policy =
                TestPolicy.ofRules(declarations + RULE).compile().policy();
        return policy.declares();
    }

    private static String fingerprint(String rules) {
        return TestPolicy.ofRules(rules).compile().policy().fingerprint();
    }

    private static List<String> complaints(String rules) {
        return TestPolicy.ofRules(rules).problems().stream()
                .map(DeclarationsTest::complaint)
                .toList();
    }

    private static String complaint(Problem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message()
                + (problem.hint().isEmpty() ? "" : " ? " + problem.hint());
    }
}
