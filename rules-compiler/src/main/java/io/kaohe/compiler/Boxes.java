package io.kaohe.compiler;

import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exact numbers beside variables that Drools keeps as bare whole numbers: what is worked out behind a pattern cannot use
 * those.
 */
public final class Boxes {
    private static final Pattern VARIABLE = Pattern.compile("\\$[\\p{L}\\p{Nd}_]+");

    /** From a variable to the edit that binds its number a second time. */
    private final Map<String, Edit> bindings = new TreeMap<>();

    /** A constraint of a pattern, {@code $days : longestRun}, that may bind such a variable. */
    public void add(List<Token> constraint, Scope scope, SourceFile file) {
        if (constraint.size() > 2
                && constraint.get(1).is(":")
                && scope.type(constraint.get(0).text())
                        .filter(type -> type.isPrimitive() && Scope.isNumber(type))
                        .isPresent()) {
            int end = 2 + Constraint.signAt(constraint.subList(2, constraint.size()));
            int last = constraint.get(constraint.size() - 1).end();
            String value = file.text()
                    .substring(
                            constraint.get(2).start(), constraint.get(end - 1).end());
            String box = box(constraint.get(0).text()) + " : ( Exact.of( " + value + " ) )";
            bindings.put(constraint.get(0).text(), new Edit(last, last, ", " + box));
        }
    }

    /** An expression that uses the exact numbers in place of the bare ones. */
    public String boxed(String expression) {
        return VARIABLE.matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(
                        bindings.containsKey(found.group()) ? box(found.group()) : found.group()));
    }

    /** The edits that bind the exact numbers that an expression needs. */
    public List<Edit> edits(String expression) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(expression);
        while (matcher.find()) {
            Edit edit = bindings.get(matcher.group());
            if (edit != null && !edits.contains(edit)) {
                edits.add(edit);
            }
        }
        return edits;
    }

    private static String box(String variable) {
        return "$kaohe_exact_" + variable.substring(1);
    }
}
