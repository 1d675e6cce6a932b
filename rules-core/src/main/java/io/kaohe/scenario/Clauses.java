package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.policy.Clause;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.List;

/** The clauses that a scenario may name. */
record Clauses(Policy policy, List<String> ids, List<Problem> problems) {
    static Clauses of(Policy policy, List<Problem> problems) {
        return new Clauses(policy, policy.clauses().stream().map(Clause::id).toList(), problems);
    }

    /** The id that stands in a property; one that the policy does not have is a problem. */
    String check(Fields fields, String property, Value value) {
        if (!(value instanceof TextValue text)) {
            fields.wrong(property, value, Words.of("the id of a clause", "条款编号"));
            return "";
        }
        check(fields.document(), fields.pointer(property), text);
        return text.text();
    }

    /** The same for an id at a pointer. */
    void check(Document document, String pointer, TextValue id) {
        if (!ids.contains(id.text())) {
            report(document, pointer, id);
        }
    }

    /** A clause of a given waiver or adjustment: one of a policy beside this one will do. */
    void checkGiven(Document document, String pointer, TextValue id) {
        if (!policy.knowsClause(id.text())) {
            report(document, pointer, id);
        }
    }

    private void report(Document document, String pointer, TextValue id) {
        problems.add(Problem.error(
                        "unknown-clause",
                        document.place(pointer, id),
                        Words.of("the policy " + policy.id() + " has no clause ", "制度 " + policy.id() + " 没有条款")
                                .then(id::described))
                .maybe(Nearest.hint(id.text(), ids)));
    }
}
