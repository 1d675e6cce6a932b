package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.problem.Place;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What authors mean when they write what the parser does not know. */
final class RuleHints {
    static final Words PERCENT =
            Words.of("a percentage is written as a decimal: 0.05B for 5 percent.", "应把百分比写成小数：5% 写作 0.05B。");

    private static final Set<String> COMPARISONS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");

    private RuleHints() {}

    /**
     * A hint for a message of the parser; empty if it says something rare.
     *
     * @param place where the parser could not go on
     */
    static Words of(String message, SourceFile file, Place place) {
        List<Token> tokens = Token.of(file.text(), 0, file.text().length());
        int at = 0;
        while (at < tokens.size() && isBefore(file.place(tokens.get(at).start()), place)) {
            at++;
        }
        String before = at == 0 ? "" : tokens.get(at - 1).text();
        String behind = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        if (message.contains("input 'and'") || message.contains("input 'or'")) {
            return Words.of(
                    "conditions on one fact are parted by commas; && and || join them within one.",
                    "应把同一条记录的各个条件用逗号隔开，一个条件之内用 && 和 || 连接。");
        } else if (message.contains("input '='")) {
            return equalSign(behind);
        } else if (message.contains("input ','")) {
            return Words.of("patterns stand one below the other, without a comma between them.", "应让各个模式上下排列，中间不写逗号。");
        } else if (message.contains("input '#'")) {
            return Words.of("a comment in a rule file begins with //.", "应以 // 开头写注释。");
        } else if (message.contains("input '%'") || before.equals("%")) {
            return PERCENT;
        } else if (COMPARISONS.contains(before)) {
            return Words.of("a value is missing behind " + before + ".", before + " 后面少了要比较的值。");
        } else if (message.contains("input ';'")) {
            return Words.of("a function has brackets: count().", "应给函数加上括号：count()。");
        } else if (message.contains("input 'then'")) {
            return brackets(tokens, at);
        } else if (message.contains("expecting one of the following tokens") && at < tokens.size()) {
            Optional<String> word = Nearest.to(tokens.get(at).text(), Set.of("rule", "declare", "dialect"));
            return word.map(Nearest::meant).orElseGet(Words::none);
        }
        return Words.none();
    }

    private static boolean isBefore(Place one, Place other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }

    private static Words equalSign(String behind) {
        if (behind.equals(">") || behind.equals("<")) {
            return Nearest.meant(behind + "=");
        }
        return Words.of("== was meant, which compares.", "应写 ==，它才表示比较。");
    }

    /** Whether brackets of the conditions that end at a token are open. */
    private static Words brackets(List<Token> tokens, int then) {
        int open = 0;
        for (int i = then - 1; i >= 0 && !tokens.get(i).is("when"); i--) {
            open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
        }
        return open > 0 ? Words.of("a ) is missing in the conditions above.", "上面的条件中少了一个右括号 )。") : Words.none();
    }
}
