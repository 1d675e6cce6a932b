package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.engine.Traced;
import io.kaohe.number.Exact;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table that a rule looks up by a number.
 *
 * @param row the variable of the row
 * @param number how the number is worked out
 */
record Lookup(String row, List<Token> number) {
    /** A property of what a variable stands for. */
    record Path(String variable, String property) {}

    static List<Lookup> of(CheckedRule rule) {
        List<Lookup> lookups = new ArrayList<>();
        for (List<Token> element : Elements.of(rule.source().conditions())) {
            for (int i = 0; i + 1 < element.size(); i++) {
                if (element.get(i).is("covers")
                        && element.get(i + 1).is("(")
                        && element.get(0).text().startsWith("$")) {
                    List<Token> number = element.subList(i + 2, Tokens.closing(element, i + 1));
                    lookups.add(new Lookup(element.get(0).text(), number));
                }
            }
        }
        return lookups;
    }

    /** Whether the number is one property as it is. */
    boolean isPlain() {
        return number.size() == 3 && number.get(1).is(".") || number.size() == 1;
    }

    /** The number, where it is one property divided by another. */
    Optional<Exact> ratio(Traced trail) {
        if (number.size() != 7 || !number.get(3).is("/")) {
            return Optional.empty();
        }
        return value(number.subList(0, 3), trail)
                .flatMap(above -> value(number.subList(4, 7), trail)
                        .filter(below -> below.signum() != 0)
                        .map(above::over));
    }

    private static Optional<Exact> value(List<Token> path, Traced trail) {
        return Optional.ofNullable(trail.values().get(path.get(0).text()))
                .flatMap(subject -> PropertyValues.value(subject, path.get(2).text()))
                .filter(Number.class::isInstance)
                .map(value -> Exact.of((Number) value));
    }

    /** The properties that it is worked out from, also those that have a variable of their own. */
    List<Path> paths(Names names) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < number.size(); i++) {
            String variable = number.get(i).text();
            if (variable.startsWith("$")
                    && i + 2 < number.size()
                    && number.get(i + 1).is(".")) {
                paths.add(new Path(variable, number.get(i + 2).text()));
            } else if (variable.startsWith("$")) {
                names.alias(variable)
                        .flatMap(alias -> names.variable(alias.owner()).map(owner -> new Path(owner, alias.property())))
                        .ifPresent(paths::add);
            }
        }
        return paths;
    }
}
