package io.kaohe.compiler;

import io.kaohe.problem.Place;
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

    private static Problem problem(SourceFile file, DroolsError error) {
        Matcher what = WHAT.matcher(String.valueOf(error.getMessage()));
        String message = what.matches() ? what.group(1) : String.valueOf(error.getMessage());
        int line = error instanceof ParserError parsed ? parsed.getRow() : 1;
        int column = error instanceof ParserError parsed ? parsed.getCol() + 1 : 1;
        Place place = file.place(Math.max(line, 1), column);
        return Problem.error(
                        "syntax",
                        place,
                        Words.of("this is not a rule: " + message.strip(), "这里读不成规则（" + message.strip() + "）"))
                .maybe(RuleHints.of(message, file, place));
    }
}
