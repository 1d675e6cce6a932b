package io.kaohe.explanation;

import io.kaohe.compiler.Bound;

/**
 * What a limit is set to.
 *
 * @param variable the variable of the pattern, with its dollar sign
 * @param type the pattern's type
 * @param property the property, also where the limit is set to a variable that is bound to it
 */
record BoundProperty(String variable, String type, String property) {
    static BoundProperty of(Bound bound, Names names) {
        int dot = bound.path().indexOf('.');
        String variable = "$" + bound.path().substring(0, dot);
        String limited = bound.path().substring(dot + 1);
        return new BoundProperty(
                variable,
                names.type(variable).orElse(""),
                names.alias(limited).map(Names.Alias::property).orElse(limited));
    }
}
