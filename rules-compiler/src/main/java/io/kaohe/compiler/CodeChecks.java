package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.Property;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes in a condition are codes that a facts document can hold: a misspelled one would never match. */
final class CodeChecks {
    private static final Set<String> COMPARISONS = ImmutableSet.of("==", "!=", "in", "contains", "excludes");

    private final SourceFile file;
    private final Scope scope;
    private final List<Problem> problems;

    CodeChecks(SourceFile file, Scope scope, List<Problem> problems) {
        this.file = file;
        this.scope = scope;
        this.problems = problems;
    }

    void check(List<Token> tokens, Class<?> type) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token comparison = tokens.get(tokens.get(i + 1).is("not") ? Math.min(i + 2, tokens.size() - 1) : i + 1);
            String property = tokens.get(i).text();
            if (COMPARISONS.contains(comparison.text()) && tokens.get(i).kind() == Token.Kind.NAME) {
                int from = i + 1;
                codes(type, property)
                        .flatMap(list -> scope.vocabulary().map(known -> known.codes(list)))
                        .ifPresent(known -> checkTexts(
                                tokens, from, known, Words.of("no facts document can hold the code ", "数据文件中不会有代码")));
                scope.lists()
                        .of(type, property)
                        .ifPresent(known -> checkTexts(
                                tokens,
                                from,
                                known,
                                Words.of(
                                        "no " + type.getSimpleName() + " has the " + property + " ",
                                        "没有哪条 " + type.getSimpleName() + " 的 " + property + " 是")));
            }
        }
    }

    private void checkTexts(List<Token> tokens, int from, Set<String> known, Words message) {
        for (int i = from;
                i < tokens.size() && !tokens.get(i).is("&&") && !tokens.get(i).is("||");
                i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.TEXT && !known.contains(token.unquoted())) {
                problems.add(Problem.error("unknown-code", file.place(token.start()), message.then(token.text()))
                        .maybe(Nearest.hint(token.unquoted(), known)));
            }
        }
    }

    /** The open list from which a property of a type is. */
    static Optional<CodeList> codes(Class<?> type, String property) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .map(CodeChecks::list)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CodeList> list(RecordComponent component) {
        Property property = component.getAnnotation(Property.class);
        return property == null
                ? Optional.empty()
                : Arrays.stream(property.list()).findFirst();
    }
}
