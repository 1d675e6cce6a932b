package io.kaohe.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.kaohe.text.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema FACTS = REGISTRY.getSchema(Schemas.facts(), InputFormat.JSON);
    private static final Schema SETTLEMENT = REGISTRY.getSchema(Schemas.settlement(), InputFormat.JSON);
    private static final String EXAMPLE = FactsJson.example();

    @Test
    void theSchemasAreSchemas() {
        Schema dialect = REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(dialect.validate(Schemas.facts(), InputFormat.JSON)).isEmpty();
        assertThat(dialect.validate(Schemas.settlement(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theContractsExamplesAreValid() {
        assertThat(FACTS.validate(EXAMPLE, InputFormat.JSON)).isEmpty();
        assertThat(SETTLEMENT.validate(FactsJson.resource("settlement-example.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatTheFactsWriterWritesIsValid() {
        assertThat(FACTS.validate(FactsDocument.write(FactsJson.read(EXAMPLE)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSettlementWriterWritesIsValid(Language language) {
        assertThat(SETTLEMENT.validate(SettlementDocument.toJson(SettlementSample.SAMPLE, language), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void codesOfPoliciesAndFactsOfDeclaredTypesAreValid() {
        String json = EXAMPLE.replace("EXCELLENT_OF_MONTH", "STAR_OF_WEEK")
                .replace("\"awards\"", "\"trainings\": [{}], \"awards\"");

        assertThat(FACTS.validate(json, InputFormat.JSON)).isEmpty();
    }

    /** One thing is broken in each, and both the schema and the reader say so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kaohe/facts/1"            | "kaohe/facts/2"
            "period": "2024-03"        | "period": "2024-13"
            "period": "2024-03",       | ``
            "name": "扬州客服",          | ``
            "id": "yangzhou"           | "id": " "
            "averageSales": "8600.00"  | "averageSales": "-1"
            "averageSales": "8600.00"  | "averageSales": -1
            "averageSales": "8600.00"  | "averageSales": "1,5"
            "averageSales": "8600.00"  | "averageSales": null
            "averageSales": "8600.00"  | "averageSale": "1"
            "role": "PRE_SALES"        | "role": "PRESALES"
            "hiredOn": "2023-05-04"    | "hiredOn": "2023-5-4"
            "start": "08:30"           | "start": "24:00"
            "start": "08:30"           | "start": "8:30"
            "filled": ["IN"]           | "filled": ["IN", "IN"]
            "filled": ["IN"]           | "filled": ["INSIDE"]
            "vouched": true            | "vouched": "true"
            "from": "2024-03-04"       | "form": "2024-03-04"
            "days": "1", "kind"        | "days": "0.0", "kind"
            "days": "1", "kind"        | "days": 0, "kind"
            "conversion": "0.95"       | "conversion": "1.01"
            "conversion": "0.95"       | "conversion": 1.01
            "conversion": "0.95"       | "conversion": "95%"
            "refunded": "0.00"         | "refunded": "1e9999"
            "silent": false            | "silent": true
            "breachesThisYear": 5      | "breachesThisYear": -1
            "breachesThisYear": 5      | "breachesThisYear": 5.5
            "absentDatesThisYear": ["2024-02-06"] | "absentDatesThisYear": ["2024-02-06", "2024-02-06"]
            "findings": ["AUTO_REPLY_ONLY"] | "findings": ["AUTO_REPLY_ONLY", "AUTO_REPLY_ONLY"]
            "kind": "POINTS", "value": "2" | "kind": "NOTICE", "value": "2"
            "kind": "POINTS", "value": "2" | "kind": "BONUS", "value": "-2"
            "clause": "DT3", "date"    | "clause": "DT3", "fact": "files/A01", "date"
            "agent": "A01", "clause": "DT3", "date" | "clause": "DT3", "date"
            "agent": "A01", "clause": "DT3", "date" | "fact": "files/A01", "date"
            "segments": [ { "start": "17:00", "end": "01:00", "in": "17:10", "out": "01:02", "filled": ["IN"], "vouched": true } ] | "segments": []
            , "segments": [ { "start": "17:00", "end": "01:00", "in": "17:10", "out": "01:02", "filled": ["IN"], "vouched": true } ] | ``
            """)
    void aBrokenDocumentIsInvalid(String right, String wrong) {
        String json = replaced(EXAMPLE, right, wrong);

        assertThat(FACTS.validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(FactsJson.problems(json)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "averageSales": "8600.00" | "averageSales": 8600
            "averageSales": "8600.00" | "averageSales": "8.6e3"
            "averageSales": "8600.00" | "averageSales": 8.6E+3
            "averageSales": "8600.00" | "averageSales": "-0.00"
            "conversion": "0.95"      | "conversion": "1.000"
            "conversion": "0.95"      | "conversion": 0
            "days": "1", "kind"       | "days": "0.5", "kind"
            "breachesThisYear": 5     | "breachesThisYear": "5"
            "breachesThisYear": 5     | "breachesThisYear": 5.0
            "kind": "POINTS", "value": "2" | "kind": "POINTS", "value": "-2"
            """)
    void anotherSpellingIsValid(String right, String other) {
        String json = replaced(EXAMPLE, right, other);

        assertThat(FACTS.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(FactsJson.problems(json)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "amount": "20.00" | "amount": "20.0"
            "amount": "20.00" | "amount": 20.00
            "amount": "20.00" | "amount": "-20.00"
            "amount": "20.00", | ``
            "RED_PACKET"      | "RED"
            "shares": 5       | "shares": 0
            "shares": 5       | "shares": 5, "code": "LATE"
            "shares": 5       | "shares": 5, "notes": []
            "fund": "0.00"    | "fund": "0"
            "totals"          | "total"
            "kind": "RED_PACKET", "clause" | "kind": "NOTICE", "code": "NO_FACTS", "clause"
            "sha256:0         | "md5:0
            """)
    void aBrokenSettlementIsInvalid(String right, String wrong) {
        List<Error> errors = SETTLEMENT.validate(
                replaced(FactsJson.resource("settlement-example.json"), right, wrong), InputFormat.JSON);

        assertThat(errors).isNotEmpty();
    }

    /** The first of the place, which may be broken into lines differently. */
    private static String replaced(String json, String part, String other) {
        String pattern = Pattern.compile("\\s+")
                .splitAsStream(part)
                .map(Pattern::quote)
                .reduce((a, b) -> a + "\\s+" + b)
                .orElseThrow();
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        assertThat(matcher.find()).as(part).isTrue();
        return matcher.replaceFirst(Matcher.quoteReplacement(other == null ? "" : other));
    }
}
