package io.kaohe.explanation;

import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.List;

/** The parts of a rule's conditions. */
final class Elements {
    private Elements() {}

    /** The patterns and other elements, each from its first token to its closing bracket. */
    static List<List<Token>> of(List<Token> conditions) {
        List<List<Token>> elements = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < conditions.size(); i++) {
            depth += conditions.get(i).is("(") ? 1 : conditions.get(i).is(")") ? -1 : 0;
            boolean joined = i + 1 < conditions.size()
                    && (conditions.get(i + 1).is("or") || conditions.get(i + 1).is("and"));
            if (depth == 0 && conditions.get(i).is(")") && !joined) {
                elements.add(conditions.subList(start, i + 1));
                start = i + 1;
            }
        }
        return elements;
    }

    /** The index of the semicolon behind the functions of an accumulate; -1 if there are no conditions on results. */
    static int secondSemicolon(List<Token> accumulate) {
        int depth = 0;
        int seen = 0;
        for (int i = 0; i < accumulate.size(); i++) {
            depth += accumulate.get(i).is("(") ? 1 : accumulate.get(i).is(")") ? -1 : 0;
            if (depth == 1 && accumulate.get(i).is(";") && ++seen == 2) {
                return i + 2 < accumulate.size() ? i : -1;
            }
        }
        return -1;
    }
}
