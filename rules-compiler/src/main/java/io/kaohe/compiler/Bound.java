package io.kaohe.compiler;

import io.kaohe.text.Language;
import io.kaohe.text.Terms;
import java.util.Map;

/**
 * A limit that a rule sets to a property of a fact it matches.
 *
 * @param path the variable without its dollar sign, a dot, and the property
 * @param operator such as {@code <=}
 * @param number the limit, without the sign of an exact decimal
 */
public record Bound(String path, String operator, String number) {
    private static final Map<String, String> WORDS =
            Map.of("<=", "up-to", "<", "below", ">=", "at-least", ">", "above", "==", "exactly");

    /** Whether an operator sets a limit. */
    static boolean isLimit(String operator) {
        return WORDS.containsKey(operator);
    }

    public boolean isLower() {
        return operator.startsWith(">") || operator.equals("==");
    }

    public boolean isUpper() {
        return operator.startsWith("<") || operator.equals("==");
    }

    /** The limit as it stands in the rule. */
    public String sign() {
        return operator + " " + number;
    }

    String in(Language language) {
        return Terms.word(WORDS.getOrDefault(operator, operator), language).replace("{0}", number);
    }
}
