package io.kaohe.compiler;

import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;

/** How deep and how long a rule file may be written: the parsers beneath would run out of stack, or take very long. */
final class Extent {
    private static final int DEEPEST = 50;
    private static final int LONGEST_RULE = 5_000;
    private static final int MOST_RULES = 2_000;

    private Extent() {}

    /** What is too much in a file, if anything is. */
    static Optional<Problem> problem(SourceFile file, List<Token> tokens) {
        int depth = 0;
        int rules = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth = token.is("(") || token.is("[") || token.is("{")
                    ? depth + 1
                    : token.is(")") || token.is("]") || token.is("}") ? Math.max(depth - 1, 0) : depth;
            if (token.is("rule") || token.is("end")) {
                rules += token.is("rule") ? 1 : 0;
                start = i;
                depth = 0;
            }
            if (depth > DEEPEST) {
                return Optional.of(problem(
                        file,
                        token,
                        Words.of(
                                "brackets stand more than " + DEEPEST + " deep in each other",
                                "括号嵌套超过 " + DEEPEST + " 层")));
            } else if (i - start > LONGEST_RULE) {
                return Optional.of(problem(
                        file,
                        token,
                        Words.of(
                                "a rule has more than " + LONGEST_RULE + " words and signs",
                                "一条规则超过 " + LONGEST_RULE + " 个词和符号")));
            } else if (rules > MOST_RULES) {
                return Optional.of(problem(
                        file,
                        token,
                        Words.of("a file has more than " + MOST_RULES + " rules", "一个文件超过 " + MOST_RULES + " 条规则")));
            }
        }
        return Optional.empty();
    }

    /** That the stack did not suffice for something after all. */
    static Problem tooDeep(SourceFile file, int offset) {
        return Problem.error(
                "beyond-limit", file.place(offset), Words.of("what begins here is nested too deep", "从这里开始的内容嵌套太深"));
    }

    private static Problem problem(SourceFile file, Token token, Words message) {
        return Problem.error("beyond-limit", file.place(token.start()), message);
    }
}
