package io.kaohe.explanation;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Phrase;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Holds an earlier settlement against the one that is explained. */
final class Belonging {
    private final Explanation explanation;
    private final Settlement earlier;
    private final String document;
    private final List<Problem> problems = new ArrayList<>();

    Belonging(Explanation explanation, Settlement earlier, String document) {
        this.explanation = explanation;
        this.earlier = earlier;
        this.document = document;
    }

    List<Problem> problems() {
        Settlement now = explanation.settlement();
        compare(
                "/policy/id",
                "other-policy",
                Words.of("the policy", "制度"),
                earlier.policy(),
                now.policy(),
                Words.none());
        compare("/period", "other-month", Words.of("the month", "月份"), earlier.period(), now.period(), Words.none());
        compare(
                "/facts/fingerprint",
                "other-facts",
                Words.of("the fingerprint of the facts", "数据指纹"),
                earlier.factsFingerprint(),
                now.factsFingerprint(),
                Words.of("the facts were changed after the month was settled.", "结算之后数据改过。"));
        compare(
                "/policy/fingerprint",
                "other-version",
                Words.of("the fingerprint of the policy", "制度指纹"),
                earlier.policyFingerprint(),
                now.policyFingerprint(),
                Words.of(
                        "the policy was changed after the month was settled, or its settings had other values.",
                        "结算之后制度改过，或者当时用了别的设置。"));
        if (problems.isEmpty()) {
            compareEntries();
        }
        return problems;
    }

    private void compare(String pointer, String code, Words what, Object there, Object here, Words hint) {
        if (!Objects.equals(there, here)) {
            problems.add(Problem.error(
                            code,
                            Place.at(document, pointer),
                            Phrase.filled(
                                    "this settlement does not belong to the facts: %1$s is %2$s in it, and %3$s here",
                                    "这份结算与数据不符：其中%1$s为 %2$s，这里为 %3$s",
                                    what,
                                    Words.same(there.toString()),
                                    Words.same(here.toString())))
                    .maybe(hint));
        }
    }

    private void compareEntries() {
        Statement now = explanation.settlement().of(explanation.agent());
        Optional<Statement> then = earlier.statements().stream()
                .filter(statement -> statement.agent().equals(explanation.agent()))
                .findFirst();
        List<Entry> entries = then.map(Statement::entries).orElse(List.of());
        for (int i = 0; i < Math.max(entries.size(), now.entries().size()); i++) {
            String there = i < entries.size() ? text(entries.get(i)) : "-";
            String here = i < now.entries().size() ? text(now.entries().get(i)) : "-";
            if (!there.equals(here)) {
                problems.add(Problem.error(
                        "changed-entry",
                        Place.at(document, "/agents/" + explanation.agent() + "/entries/" + i),
                        Phrase.filled(
                                "the settlement was changed after it was written: here stands %1$s, and the facts come"
                                        + " to %2$s",
                                "这份结算写出之后被改过：这里是 %1$s，而按数据应为 %2$s", Words.same(there), Words.same(here))));
                return;
            }
        }
    }

    private static String text(Entry entry) {
        return entry.kind() + " " + entry.clause().orElse("-") + " "
                + entry.date().map(Object::toString).orElse("") + " " + entry.amountText()
                + entry.code().orElse("") + " " + entry.facts();
    }
}
