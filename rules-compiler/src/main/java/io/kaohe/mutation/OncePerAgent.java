package io.kaohe.mutation;

import io.kaohe.logic.Once;
import io.kaohe.source.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a rule fires no more than once for an agent: each fact that it matches is the only one of its kind there. */
final class OncePerAgent {
    private static final Set<String> AGENT = Set.of("agent", "id");

    private OncePerAgent() {}

    static boolean fires(Element.Group conditions) {
        if (!conditions.joins().isEmpty()) {
            return false;
        }
        int free = 0;
        for (Element element : conditions.members()) {
            if (element instanceof Element.Pattern pattern) {
                Optional<List<String>> keys = Once.keys(pattern.type().text());
                if (keys.isEmpty()) {
                    return false;
                }
                List<String> open = keys.get().stream()
                        .filter(key -> pattern.constraints().stream().noneMatch(constraint -> isOne(constraint, key)))
                        .toList();
                if (!AGENT.containsAll(open)) {
                    return false;
                }
                free += open.size();
            } else if (!(element instanceof Element.Quantified)) {
                return false;
            }
        }
        return free <= 1;
    }

    /** Whether a constraint leaves one value to a property. */
    private static boolean isOne(List<Token> constraint, String property) {
        return constraint.size() > 2
                && constraint.get(0).is(property)
                && constraint.get(1).is("==")
                && constraint.stream().noneMatch(token -> token.is("||"));
    }
}
