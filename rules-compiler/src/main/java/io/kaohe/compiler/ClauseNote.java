package io.kaohe.compiler;

import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code policy.yaml} says of a clause that no settlement needs, for those who look over the policy.
 *
 * @param clause its id
 * @param weight what it weighs among the clauses that have a weight: together they are 100
 * @param besides clauses that it comes on top of, so that one fact may be paid or fined by both
 */
public record ClauseNote(String clause, Optional<BigDecimal> weight, List<String> besides) {
    private static final String BESIDES = "besides";

    public ClauseNote {
        besides = List.copyOf(besides);
    }

    static ClauseNote read(String id, Fields clause) {
        List<String> besides = new ArrayList<>();
        for (Value value : clause.list(BESIDES)) {
            if (value instanceof TextValue text) {
                besides.add(text.text());
            } else {
                clause.wrong(BESIDES, value, Words.of("the id of a clause", "条款编号"));
            }
        }
        return new ClauseNote(id, weight(clause), besides);
    }

    private static Optional<BigDecimal> weight(Fields clause) {
        Optional<Value> value = clause.optional("weight");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = clause.text("weight");
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?%?")) {
            clause.wrong("weight", value.get(), Words.of("a number such as 30", "数字，如 30"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace("%", "")));
    }

    /** Reports names of clauses that there are not. */
    static void check(Fields clause, Set<String> ids) {
        List<Value> values = clause.list(BESIDES);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof TextValue text && !ids.contains(text.text())) {
                clause.report(
                        BESIDES + "/" + i,
                        text,
                        "unknown-clause",
                        Words.of("there is no clause ", "没有条款").then(text.described()),
                        Nearest.hint(text.text(), ids));
            }
        }
    }
}
