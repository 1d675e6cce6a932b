package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.Property;
import io.kaohe.fact.Vocabulary;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Codes in a condition are codes that a facts document can hold: a misspelled one would never match. */
final class CodeChecks {
    private static final Set<String> COMPARISONS = ImmutableSet.of("==", "!=", "in", "contains", "excludes");

    private final SourceFile file;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    CodeChecks(SourceFile file, Vocabulary vocabulary, List<Problem> problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void check(List<Token> tokens, Class<?> type) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token comparison = tokens.get(tokens.get(i + 1).is("not") ? Math.min(i + 2, tokens.size() - 1) : i + 1);
            Optional<CodeList> list = codes(type, tokens.get(i).text());
            if (list.isPresent() && COMPARISONS.contains(comparison.text())) {
                checkTexts(tokens, i + 1, vocabulary.codes(list.get()));
            }
        }
    }

    private void checkTexts(List<Token> tokens, int from, Set<String> known) {
        for (int i = from;
                i < tokens.size() && !tokens.get(i).is("&&") && !tokens.get(i).is("||");
                i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.TEXT && !known.contains(token.unquoted())) {
                problems.add(Problem.error(
                                "unknown-code",
                                file.place(token.start()),
                                "no facts document can hold the code " + token.text())
                        .maybe(Nearest.hint(token.unquoted(), known)));
            }
        }
    }

    private static Optional<CodeList> codes(Class<?> type, String property) {
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
