package io.kaohe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kaohe.problem.InBothLanguages;
import io.kaohe.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {
    @Test
    void everyValueKnowsItsLineAndColumn() {
        Value root = read("""
                名: 林一
                list: [ 08:30, "no" ]
                none:
                """);

        assertThat(root)
                .isEqualTo(new ObjectValue(
                        1,
                        1,
                        List.of(
                                new Member("名", 1, 1, new TextValue(1, 4, "林一", true)),
                                new Member(
                                        "list",
                                        2,
                                        1,
                                        new ArrayValue(
                                                2,
                                                7,
                                                List.of(
                                                        new TextValue(2, 9, "08:30", true),
                                                        new TextValue(2, 16, "no", false)))),
                                new Member("none", 3, 1, new NullValue(3, 6)))));
    }

    @ParameterizedTest
    @CsvSource({"yes", "010", "0.20", "1e3", "2024-03-01", "true", "A01", "0x1F"})
    void aScalarWithoutQuotesStaysTheTextThatItIs(String scalar) {
        assertThat(read(scalar)).isEqualTo(new TextValue(1, 1, scalar, true));
    }

    @ParameterizedTest
    @CsvSource({"~", "null", "Null", "NULL"})
    void nullIsNullUnlessItIsQuoted(String scalar) {
        assertThat(read(scalar)).isEqualTo(new NullValue(1, 1));
        assertThat(read('"' + scalar + '"')).isEqualTo(new TextValue(1, 1, scalar, false));
    }

    @Test
    void columnsCountUtf16CharactersAsInJson() {
        assertThat(read("[ 😀, x ]"))
                .isEqualTo(
                        new ArrayValue(1, 1, List.of(new TextValue(1, 3, "😀", true), new TextValue(1, 7, "x", true))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                 | 1:1 : the document is empty
            # nothing          | 1:1 : the document is empty
            a: &x 1            | 1:4 /a: the anchor &x is not allowed
            [ *x ]             | 1:3 /0: an alias is not allowed: write the value out
            a: !!str 1         | 1:4 /a: the tag tag:yaml.org,2002:str is not allowed
            a: { <<: { b: 1 } }| 1:6 /a/<<: a merge key is not allowed: write the properties out
            { a: 1, a: 2 }     | 1:9 /a: there is a second property "a" in this object
            { a/b: { c: 1, c: 2 } } | 1:16 /a~1b/c: there is a second property "c" in this object
            ? [ a ]            | 1:3 : a key is a text, not a collection or an alias
            a: b: c            | 1:5 : mapping values are not allowed here
            a: [ 1, 2          | 1:10 : while parsing a flow sequence: expected ',' or ']', but got <stream end>
            a: "b              | 1:6 : while scanning a quoted scalar: found unexpected end of stream
            a: "\\ud800"       | 1:4 /a: half a surrogate pair is escaped here
            """)
    void whatIsNotAllowedIsAProblemAtItsLineAndColumn(String yaml, String expected) {
        assertThat(problems(yaml)).isEqualTo(expected);
    }

    @Test
    void aSecondDocumentIsAProblem() {
        assertThat(problems("a: 1\n---\nb: 2\n")).isEqualTo("2:1 : a second document begins here");
    }

    @Test
    void aControlCharacterIsAProblem() {
        assertThat(problems("a: 1\nb: 😀\u0001")).isEqualTo("2:6 : the character U+0001 is not allowed in YAML");
    }

    @Test
    void aTabCannotIndent() {
        assertThat(problems("a:\n\tb: 1"))
                .startsWith("2:1 : while scanning for the next token: found character '\\t(TAB)'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: b: c                   | a text with a colon in it was meant, which has to stand in quotes: "…".
            a: "b                     | a quote is missing at the end of this text.
            a:\\n\\tb: 1           | blanks were meant instead of the tab.
            a: [ 1, 2                 | a comma or the closing bracket is missing, or a text that has to stand in quotes.
            - a: 1\\n- b: 1\\n  c: 2\\n d: 3 | the line is to begin below the others of its kind, with as many blanks before it.
            a: 1\\nb\\nc: 2        | a colon and a blank are missing behind the name.
            - id：A\\n  b: 1           | a plain colon with a blank behind it was meant instead of ：.
            a: { b: 1，c: 2 }         | the plain , was meant instead of ，.
            """)
    void whatWasProbablyMeantIsSaidWithoutTheWordsOfYaml(String yaml, String hint) {
        String text = yaml.replace("\\n", "\n").replace("\\t", "\t");
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> read(text));

        assertThat(e.problems().get(0).hintWords().in(Language.EN)).isEqualTo(hint);
    }

    @Test
    void allThatIsNotAllowedIsReportedTogether() {
        assertThat(problems("a: !x 1\na: &y 2").lines()).hasSize(3);
    }

    @Test
    void sixtyFourLevelsAreReadAndNoMore() {
        assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(ArrayValue.class);
        assertThat(problems("[".repeat(100_000))).contains("the document is nested more than 64 deep");
        assertThat(problems("- ".repeat(10_000))).contains("the document is nested more than 64 deep");
    }

    @Test
    void aDocumentBeyondTheLimitIsNotRead() {
        assertThat(problems("#".repeat(YamlDocument.MOST_CHARACTERS + 1)))
                .endsWith("the document has more than 2097152 characters");
    }

    private static Value read(String yaml) {
        return YamlDocument.read(SourceText.of("a.yaml", yaml)).root();
    }

    private static String problems(String yaml) {
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> read(yaml));
        return InBothLanguages.checked(e.problems()).stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " "
                        + problem.place().pointer() + ": " + problem.message())
                .collect(Collectors.joining("\n"));
    }
}
