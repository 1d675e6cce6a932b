package io.kaohe.logic;

import io.kaohe.compiler.CheckedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule says.
 *
 * @param elements its conditions
 * @param quantities all quantities that it speaks of, by their keys
 * @param compounds how those are worked out that are neither properties nor sums
 * @param sums those that are sums of others
 * @param about the pattern whose fact its entry is about, if that is one
 * @param arguments the arguments of its verb that could be read
 * @param understood whether all of it could be read: what could not is still there, as conditions of which nothing is known
 */
public record RuleLogic(
        CheckedRule rule,
        List<Element> elements,
        Map<String, Quantity> quantities,
        Map<String, Compound> compounds,
        Map<String, Linear> sums,
        Optional<Slot> about,
        List<Optional<Operand>> arguments,
        boolean understood) {
    public RuleLogic {
        elements = List.copyOf(elements);
        quantities = Map.copyOf(quantities);
        compounds = Map.copyOf(compounds);
        sums = Map.copyOf(sums);
        arguments = List.copyOf(arguments);
    }

    /**
     * How a quantity is worked out that is neither a property nor a sum.
     *
     * @param operator {@code *}, {@code /}, or the name of a function
     */
    public record Compound(String operator, List<Linear> of) {
        public Compound {
            of = List.copyOf(of);
        }
    }
}
