package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.policy.Clause;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.util.List;

/** The clauses that a scenario may name. */
record Clauses(String policy, List<String> ids, List<Problem> problems) {
    static Clauses of(Policy policy, List<Problem> problems) {
        return new Clauses(
                policy.id(), policy.clauses().stream().map(Clause::id).toList(), problems);
    }

    /** The id that stands in a property; one that the policy does not have is a problem. */
    String check(Fields fields, String property, Value value) {
        if (!(value instanceof TextValue text)) {
            fields.wrong(property, value, "the id of a clause");
            return "";
        }
        if (!ids.contains(text.text())) {
            problems.add(Problem.error(
                            "unknown-clause",
                            fields.document().place(fields.pointer(property), value),
                            "the policy " + policy + " has no clause " + text.described())
                    .maybe(Nearest.hint(text.text(), ids)));
        }
        return text.text();
    }
}
