package io.kaohe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.problem.InBothLanguages;
import io.kaohe.problem.ProblemText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedJsonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                    | 1:1 the document is empty
            `  `                  | 1:1 the document is empty
            {"a": 1,}             | 1:9 unexpected character '}': expected double-quote to start property name
            {"a" 1}               | 1:6 unexpected character '1': expected a colon to separate property name and value
            {"a": 1 "b": 2}       | 1:9 unexpected character '"': expected comma to separate Object entries
            {a: 1}                | 1:2 unexpected character 'a': expected double-quote to start property name
            {"a": '林'}            | 1:7 unexpected character ''': expected a value
            {"a": tru}            | 1:7 unrecognized token 'tru': expected a value
            [1, 2                 | 1:6 unexpected end of the document: expected close marker for Array
            {"a": "b              | 1:9 unexpected end of the document: expected closing quote for a string value
            {"a": "\\x"}          | 1:9 unrecognized character escape 'x' (code 120)
            {"a": "\\ud800"}      | 1:7 half a surrogate pair is escaped here
            {"a": 01}             | 1:8 invalid numeric value: Leading zeroes not allowed
            {"a": +1}             | 1:8 unexpected character '+' in numeric value
            {"a": .5}             | 1:7 unexpected character '.': expected a value
            {"a": -}              | 1:8 unexpected character '}' in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value
            {"a": NaN}            | 1:10 non-standard token 'NaN'
            {/* c */}             | 1:2 unexpected character '/': maybe a (non-standard) comment?
            {} {}                 | 1:4 there is something after the end of the document
            {} x                  | 1:4 there is something after the end of the document
            []]                   | 1:3 there is something after the end of the document
            """)
    void whatIsNoJsonIsAProblemAtItsLineAndColumn(String json, String expected) {
        assertThat(problems(json)).isEqualTo(expected);
    }

    @Test
    void aControlCharacterMustBeEscaped() {
        assertThat(problems("{\"a\": \"\u0001\"}"))
                .isEqualTo(
                        "1:8 illegal unquoted control character 1: has to be escaped using backslash to be included in"
                                + " string value");
    }

    @Test
    void tooLongATextANumberOrANameIsAProblem() {
        assertThat(problems("[\"" + "x".repeat(1 << 20) + "x\"]"))
                .endsWith("string value length (1048577) exceeds the maximum allowed (1048576)");
        assertThat(problems("[" + "1".repeat(10_001) + "]"))
                .endsWith("number value length (10001) exceeds the maximum allowed (10000)");
        assertThat(problems("{\"" + "n".repeat(1001) + "\": 1}"))
                .endsWith("name length (1001) exceeds the maximum allowed (1000)");
        assertThat(problems("[".repeat(65)))
                .isEqualTo("1:66 document nesting depth (65) exceeds the maximum allowed (64)");
    }

    @Test
    void theMessageShowsTheLineWithACaret() {
        DocumentException e = catchThrowableOfType(
                DocumentException.class, () -> JsonDocument.read(SourceText.of("facts.json", "{\n  \"名\": 林 }\n")));

        assertThat(ProblemText.of(e.problems())).isEqualTo("""
                        facts.json:2:8: unrecognized token '林': expected a value
                          |   "名": 林 }
                          |         ^""");
    }

    private static String problems(String json) {
        DocumentException e =
                catchThrowableOfType(DocumentException.class, () -> JsonDocument.read(SourceText.of("a.json", json)));
        return InBothLanguages.checked(e.problems()).stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.message())
                .collect(Collectors.joining("\n"));
    }
}
