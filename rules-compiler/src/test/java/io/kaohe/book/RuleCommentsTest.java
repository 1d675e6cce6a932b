package io.kaohe.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.book.RuleComments.Comment;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.TestPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCommentsTest {
    private static final String RULE = TestPolicy.rule("$lapse : Lapse()", "ledger.fine( $lapse, 1 );");

    @Test
    void commentsDirectlyAboveARuleBelongToIt() {
        assertThat(comments("// not this one\n\n// one\n// and on\n// ◇ open\n// still open\n" + RULE))
                .containsExactly("one and on", "◇ open still open");
    }

    @Test
    void commentsBehindTheLastRuleOfAFileBelongToThat() {
        assertThat(comments(RULE + "\n// at the end\n")).containsExactly("at the end");
    }

    @Test
    void anOpenReadingBelongsToTheClausesThatItNamesAsWell() {
        Comment open = new Comment(rules("" + RULE).get(0), "◇ see T12 and B3, not B30");

        assertThat(open.isOpenReading()).isTrue();
        assertThat(open.names("T12")).isTrue();
        assertThat(open.names("B3")).isTrue();
        assertThat(open.names("B30")).isTrue();
        assertThat(open.names("B")).isFalse();
        assertThat(open.names("T2")).isFalse();
    }

    private static List<String> comments(String text) {
        List<CheckedRule> rules = rules(text);
        return new RuleComments(rules)
                .of(rules.get(0)).stream().map(Comment::text).toList();
    }

    private static List<CheckedRule> rules(String text) {
        return Analysis.of(TestPolicy.ofRules(text).folder()).rules();
    }
}
