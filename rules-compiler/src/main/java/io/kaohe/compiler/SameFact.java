package io.kaohe.compiler;

import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Locale;
import org.drools.drl.ast.descr.PatternDescr;

/** The condition {@code this == $one}, by which a pattern asks for the fact of an earlier one. */
final class SameFact {
    private SameFact() {}

    /** Whether a constraint asks for the fact of a pattern. */
    static boolean isAsked(List<Token> constraint, PatternDescr first) {
        return constraint.size() == 3
                && constraint.get(0).is("this")
                && constraint.get(1).is("==")
                && constraint.get(2).is(String.valueOf(first.getIdentifier()));
    }

    /** How to ask for the fact of a pattern, which may have to be named first. */
    static Words hint(PatternDescr first) {
        if (first.getIdentifier() != null) {
            String same = "this == " + first.getIdentifier();
            return Words.of(same + " was meant among its conditions.", "条件中应加上 " + same + "。");
        }
        String type = first.getObjectType();
        String variable = "$" + type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return Words.of(
                variable + " : " + type + "( … ) was meant there, and here this == " + variable
                        + " among the conditions.",
                "前面应写 " + variable + " : " + type + "( … )，这里的条件中应加上 this == " + variable + "。");
    }
}
