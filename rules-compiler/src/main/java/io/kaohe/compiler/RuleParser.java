package io.kaohe.compiler;

import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import java.util.List;
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
    RuleFile parse(SourceFile file) {
        List<Problem> diagnosed = Diagnosis.of(file);
        problems.addAll(diagnosed);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree = tree(parser, file);
        if (parser.hasErrors() || tree == null) {
            if (diagnosed.isEmpty()) {
                parser.getErrors().forEach(error -> problems.add(problem(file, error)));
            }
            return new RuleFile(file, List.of(), List.of());
        }
        if (!diagnosed.isEmpty()) {
            return new RuleFile(file, List.of(), List.of());
        }
        problems.addAll(Subset.problems(file, tree));
        return new RuleFile(
                file,
                tree.getTypeDeclarations().stream()
                        .map(type -> new DeclarationSource(file, type))
                        .toList(),
                tree.getRules().stream()
                        .filter(rule -> rule.isRule())
                        .map(rule -> new RuleSource(file, rule))
                        .toList());
    }

    private static @org.jspecify.annotations.Nullable PackageDescr tree(DrlParser parser, SourceFile file) {
        try {
            return parser.parse(false, file.text());
        } catch (DroolsParserException e) {
            throw new IllegalStateException("the parser reports errors as data", e);
        }
    }

    /** What authors mean when they write what the parser does not know. */
    private static String hint(String message) {
        if (message.contains("input 'and'") || message.contains("input 'or'")) {
            return "conditions on one fact are parted by commas; && and || join them within one.";
        } else if (message.contains("input '='")) {
            return "== was meant, which compares.";
        } else if (message.contains("input ','")) {
            return "patterns stand one below the other, without a comma between them.";
        } else if (message.contains("input '#'")) {
            return "a comment in a rule file begins with //.";
        } else if (message.contains("input '%'") || message.contains("alternative at input ')'")) {
            return "a percentage is written as a decimal: 0.05B for 5 percent.";
        } else if (message.contains("input ';'")) {
            return "a function has brackets: count().";
        }
        return "";
    }

    private static Problem problem(SourceFile file, DroolsError error) {
        Matcher what = WHAT.matcher(String.valueOf(error.getMessage()));
        String message = what.matches() ? what.group(1) : String.valueOf(error.getMessage());
        int line = error instanceof ParserError parsed ? parsed.getRow() : 1;
        int column = error instanceof ParserError parsed ? parsed.getCol() + 1 : 1;
        return Problem.error("syntax", file.place(Math.max(line, 1), column), "this is not a rule: " + message.strip())
                .maybe(hint(message));
    }
}
