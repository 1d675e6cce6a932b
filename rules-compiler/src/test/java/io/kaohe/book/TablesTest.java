package io.kaohe.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.TestPolicy;
import io.kaohe.scenario.Coverage;
import io.kaohe.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final BookWords WORDS = new BookWords(Language.EN);

    @Test
    void limitsAreWordsAndOtherCellsStandAsTheyWereWritten() {
        TablePart table = table("# a note\nfrom,rate,grade\n98%,0.5%,\"A, best\"\n,0.30%,B\n", "$sales.conversion");

        assertThat(table.notes()).containsExactly("a note");
        assertThat(table.headings()).containsExactly("Range", "rate", "grade");
        assertThat(table.rows())
                .containsExactly(List.of("at least 98%", "0.5%", "A, best"), List.of("less than 98%", "0.30%", "B"));
    }

    @Test
    void whatIsLookedUpIsSaidInWords() {
        assertThat(table("from,rate\n98%,1\n,0\n", "$sales.conversion")
                        .charts()
                        .get(0)
                        .title())
                .isEqualTo("conversion rate: scale.csv");
        assertThat(table("from,rate\n98%,1\n,0\n", "$sales.amount / $sales.target")
                        .charts()
                        .get(0)
                        .title())
                .isEqualTo("sales of the month, CNY / sales target, CNY: scale.csv");
    }

    @Test
    void aChartTellsItsStepsInSentences() {
        assertThat(table("over,up to,rate\n0,1000,5\n1000,,7.50\n", "$sales.amount")
                        .charts()
                        .get(0)
                        .told())
                .containsExactly("more than 0, up to 1000: rate: 5", "more than 1000: rate: 7.50");
    }

    @Test
    void aTableWithKeysHasAChartForEachOfThem() {
        TestPolicy policy =
                policy("kind,from,rate\na,10,1\na,,0\nb,20,2\nb,,0\n", "kind == \"a\", covers( $sales.amount )");

        assertThat(part(policy).charts())
                .extracting(ChartPart::title)
                .containsExactly("sales of the month, CNY: a: scale.csv", "sales of the month, CNY: b: scale.csv");
    }

    private static TablePart table(String text, String lookedUp) {
        return part(policy(text, "covers( " + lookedUp + " )"));
    }

    private static TestPolicy policy(String table, String constraints) {
        return TestPolicy.ofRules(TestPolicy.rule(
                        "$sales : Sales() $row : Scale( " + constraints + " )", "ledger.bonus( $sales, $row.rate );"))
                .with("scale.csv", table);
    }

    private static TablePart part(TestPolicy policy) {
        Analysis analysis = Analysis.of(policy.folder());
        assertThat(analysis.problems()).isEmpty();
        return new Tables(
                        analysis,
                        Coverage.of(policy.compiled(), List.of()),
                        Map.of("T1", new ClausePart.Link("t1", "T1")),
                        WORDS)
                .at("T1")
                .get(0);
    }
}
