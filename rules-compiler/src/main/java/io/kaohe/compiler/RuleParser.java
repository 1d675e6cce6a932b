package io.kaohe.compiler;

import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads rule files into their syntax trees. What cannot be read is diagnosed: the parser itself only says where. */
final class RuleParser {
    private static final Pattern WHAT = Pattern.compile("(?s)\\[ERR \\d+] Line \\d+:\\d+ (.*)");

    private final List<Problem> problems;

    RuleParser(List<Problem> problems) {
        this.problems = problems;
    }

    /** What a file declares and its rules, if it can be read; what is wrong with it goes to the problems. */
    Optional<RuleFile> parse(SourceFile file) {
        List<Token> tokens = Token.of(file.text(), 0, file.text().length());
        Optional<Problem> beyond = Extent.problem(file, tokens);
        if (beyond.isPresent()) {
            problems.add(beyond.get());
            return Optional.empty();
        }
        List<Problem> diagnosed = Diagnosis.of(file);
        problems.addAll(diagnosed);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        int before = problems.size();
        PackageDescr tree = tree(parser, file);
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (parser.hasErrors() || tree == null) {
            if (diagnosed.isEmpty()) {
                parser.getErrors().forEach(error -> problems.add(problem(file, error)));
            }
            return Optional.empty();
        }
        if (!diagnosed.isEmpty()) {
            return Optional.empty();
        }
        problems.addAll(Subset.problems(file, tree));
        return Optional.of(new RuleFile(
                file,
                tree.getTypeDeclarations().stream()
                        .map(type -> new DeclarationSource(file, type))
                        .toList(),
                tree.getRules().stream()
                        .filter(rule -> rule.isRule())
                        .map(rule -> new RuleSource(file, rule))
                        .toList()));
    }

    private @org.jspecify.annotations.Nullable PackageDescr tree(DrlParser parser, SourceFile file) {
        try {
            return parser.parse(false, file.text());
        } catch (StackOverflowError e) {
            problems.add(Extent.tooDeep(file, 0));
            return null;
        } catch (DroolsParserException e) {
            throw new IllegalStateException("the parser reports errors as data", e);
        }
    }

    /** What authors mean when they write what the parser does not know. */
    private static Words hint(String message) {
        if (message.contains("input 'and'") || message.contains("input 'or'")) {
            return Words.of(
                    "conditions on one fact are parted by commas; && and || join them within one.",
                    "应把同一条记录的各个条件用逗号隔开，一个条件之内用 && 和 || 连接。");
        } else if (message.contains("input '='")) {
            return Words.of("== was meant, which compares.", "应写 ==，它才表示比较。");
        } else if (message.contains("input ','")) {
            return Words.of("patterns stand one below the other, without a comma between them.", "应让各个模式上下排列，中间不写逗号。");
        } else if (message.contains("input '#'")) {
            return Words.of("a comment in a rule file begins with //.", "应以 // 开头写注释。");
        } else if (message.contains("input '%'") || message.contains("alternative at input ')'")) {
            return Words.of("a percentage is written as a decimal: 0.05B for 5 percent.", "应把百分比写成小数：5% 写作 0.05B。");
        } else if (message.contains("input ';'")) {
            return Words.of("a function has brackets: count().", "应给函数加上括号：count()。");
        }
        return Words.none();
    }

    private static Problem problem(SourceFile file, DroolsError error) {
        Matcher what = WHAT.matcher(String.valueOf(error.getMessage()));
        String message = what.matches() ? what.group(1) : String.valueOf(error.getMessage());
        int line = error instanceof ParserError parsed ? parsed.getRow() : 1;
        int column = error instanceof ParserError parsed ? parsed.getCol() + 1 : 1;
        return Problem.error(
                        "syntax",
                        file.place(Math.max(line, 1), column),
                        Words.of("this is not a rule: " + message.strip(), "这里读不成规则（" + message.strip() + "）"))
                .maybe(hint(message));
    }
}
