package io.kaohe.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broken file hides no mistake of the others, and nothing is reported that only follows from its being broken. */
class BrokenFilesTest {
    private static final String MISTAKE = TestPolicy.rule("$l : Lapse( minuts > 3 )", "ledger.fine( $l, 10 );");

    private static final String USES_ALL = TestPolicy.rule(
            "$s : Settings()\n    $g : Grade( covers( 3 ) )\n    $t : Training( $hours : hours )\n"
                    + "    $v : NamedValue( name == \"score\", value > $g.points )\n"
                    + "    EarlierEntry( clause == \"T9\" )",
            "ledger.fine( $v, $s.amount + $hours );");

    @Test
    void aBrokenHead() {
        assertThat(found(TestPolicy.ofRules(MISTAKE).with("policy.yaml", "id: [\n")))
                .containsExactly("malformed policy.yaml:2:1", "unknown-property rules.drl:5:17");
        assertThat(found(TestPolicy.ofRules(USES_ALL + named(MISTAKE))
                        .with("policy.yaml", "id: test-policy\n")
                        .with(
                                "more.drl",
                                "dialect \"mvel\"\n" + USES_ALL.replace("T1 a rule", "T9 x")
                                        + "declare Training hours : int end\n" + value())
                        .with("grade.csv", "from,points\n,3\n")))
                .filteredOn(one -> !one.contains("policy.yaml"))
                .containsExactly("unknown-property rules.drl:16:17");
    }

    @Test
    void noHeadAtAll() {
        assertThat(TestPolicy.ofRules(MISTAKE).without("policy.yaml").problems())
                .extracting(Problem::message)
                .containsExactly("the folder test-policy has no policy.yaml", "Lapse has no property minuts");
    }

    @Test
    void aBrokenTable() {
        assertThat(found(TestPolicy.ofRules(named(MISTAKE)
                                + TestPolicy.rule("$g : Grade( covers( 3 ), $p : points )", "ledger.fine( $g, $p );"))
                        .with("grade.csv", "from,points\nx,3\n")
                        .with("messages_en.properties", "T1 = {g.bounds} {p}\n")))
                .containsExactly("no-number grade.csv:2:1", "unknown-property rules.drl:5:17");
    }

    @Test
    void aBrokenRuleFile() {
        TestPolicy policy = TestPolicy.ofRules(named(MISTAKE)
                        + TestPolicy.rule(
                                "$v : NamedValue( name == \"score\" )\n    $t : Training( hours > 3 )",
                                "ledger.fine( $v, 10 );"))
                .with(
                        "broken.drl",
                        "dialect \"mvel\"\ndeclare Training hours : int end\n" + value().replace("end\n", ""))
                .with("messages_en.properties", "T1 = {v.value}\nT2 = two\n")
                .with("messages_zh.properties", "T1 = 一\n")
                .with("policy.yaml", TestPolicy.HEAD + "  - { id: T2, heading: { zh: 二, en: two }, source: \"2\" }\n");

        assertThat(found(policy)).containsExactly("no-end broken.drl:3:1", "unknown-property rules.drl:5:17");
    }

    @Test
    void aBrokenRule() {
        TestPolicy policy = TestPolicy.ofRules(
                        TestPolicy.rule("$v : NamedValue( name == \"score\" )", "ledger.fine( $v, 10 );")
                                + value().replace("ledger.value", "ledger.valu"))
                .with("messages_en.properties", "T1 = {v.value}\n");

        assertThat(found(policy)).containsExactly("unknown-verb rules.drl:14:12");
    }

    @Test
    void filesThatAreNoUtf8(@TempDir Path folder) throws IOException {
        TestPolicy.ofRules(MISTAKE).writeTo(folder);
        Files.write(
                folder.resolve("messages_zh.properties"), "T1 = \u8FDF\u5230\n".getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("more.drl"), new byte[] {'a', '\n', 'b', (byte) 0xFF, (byte) 0xFF});

        List<Problem> problems = Analysis.of(PolicyFolder.open(folder)).problems();

        assertThat(problems)
                .extracting(problem -> folder.relativize(Path.of(problem.place().source())) + ":"
                        + problem.place().line() + ":" + problem.place().column() + " " + problem.message() + " "
                        + problem.hint())
                .containsExactly(
                        "messages_zh.properties:1:6 the file is not in UTF-8 it is in GB18030 (GBK), and has to be saved as"
                                + " UTF-8.",
                        "more.drl:2:2 the file is not in UTF-8 ",
                        "rules.drl:5:17 Lapse has no property minuts \"minutes\" was meant.");
    }

    @Test
    void hiddenFilesAreNoneOfThePolicy(@TempDir Path folder) throws IOException {
        TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );"))
                .writeTo(folder);
        Files.write(folder.resolve("._rules.drl"), new byte[] {0, 5, (byte) 0xFF});

        assertThat(Analysis.of(PolicyFolder.open(folder)).problems()).isEmpty();
    }

    @Test
    void aFileOfMessagesThatIsMissingIsOneMistake() {
        assertThat(TestPolicy.ofRules(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );")
                                + named(TestPolicy.rule("$l : Lapse()", "ledger.fine( $l, 10 );")))
                        .without("messages_zh.properties")
                        .problems())
                .extracting(Problem::message)
                .containsExactly("the folder test-policy has no messages_zh.properties, and its rules need words");
    }

    private static String named(String rule) {
        return rule.replace("T1 a rule", "T1 another rule");
    }

    private static String value() {
        return "rule \"T2 a score\"\n    @clause( \"T2\" )\nwhen\n    $a : Agent()\nthen\n".replace("T2\" )", "T1\" )")
                + "    ledger.value( $a, \"score\", 3 );\nend\n";
    }

    private static List<String> found(TestPolicy policy) {
        return policy.problems().stream()
                .map(problem -> problem.code() + " " + problem.place().label())
                .toList();
    }
}
