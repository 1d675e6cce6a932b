package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.Value;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the scenarios of one document. */
final class ScenarioReader {
    private final Document document;
    private final GivenReader givens;
    private final Clauses known;
    private final SetReader settings;
    private final List<Problem> problems;

    /** A reader that adds what is wrong to the problems. */
    ScenarioReader(Document document, Policy policy, List<Problem> problems) {
        this.document = document;
        this.problems = problems;
        this.known = Clauses.of(policy, problems);
        this.settings = new SetReader(document, policy, problems);
        this.givens = new GivenReader(document, policy, known, problems);
    }

    /** The scenarios; those that could not be read whole have harmless values in them. */
    List<Scenario> read() {
        List<Scenario> scenarios = new ArrayList<>();
        if (document.root() instanceof ArrayValue list) {
            for (int i = 0; i < list.items().size(); i++) {
                scenarios.add(scenario(list.items().get(i), "/" + i));
            }
        } else {
            problems.add(Problem.error(
                    "wrong-type",
                    document.place("", document.root()),
                    Words.of("expected a list of scenarios, and there stands ", "应为场景的列表，这里却是")
                            .then(document.root()::described)));
        }
        return scenarios;
    }

    private Scenario scenario(Value value, String pointer) {
        Fields fields = Fields.of(document, value, pointer, problems);
        String name = fields.text("name");
        List<String> clauses = clauses(fields);
        Optional<String> pending = pending(fields);
        Map<String, String> set = settings.read(fields);
        boolean rejected = fields.optional("rejected").isPresent();
        Value given = fields.required("given");
        Given facts = fields.names().contains("given")
                ? givens.read(given, fields.pointer("given"), rejected)
                : new Given.Broken(List.of());
        if (rejected == fields.optional("expect").isPresent()) {
            fields.report(
                    "what-expected",
                    Words.of("a scenario has either \"expect\" or \"rejected\"", "场景的 expect 和 rejected 要写一个，也只能写一个"));
        }
        Expectation expectation = rejected
                ? ExpectationReader.rejection(fields)
                : new ExpectationReader(known, clauses, GivenReader.agents(given), facts, problems).statements(fields);
        fields.end();
        return new Scenario(name, clauses, document.place(pointer, value), pending, set, facts, expectation);
    }

    private static Optional<String> pending(Fields fields) {
        Optional<Value> value = fields.optional("pending");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String reason = fields.text("pending");
        if (reason.isBlank() || reason.equals("true") || reason.equals("false")) {
            fields.wrong("pending", value.get(), Words.of("the reason why it cannot pass yet", "眼下还通不过的原因"));
        }
        return Optional.of(reason);
    }

    private List<String> clauses(Fields fields) {
        Optional<Value> one = fields.optional("clause");
        Optional<Value> several = fields.optional("clauses");
        Set<String> clauses = new HashSet<>();
        if (one.isPresent() == several.isPresent()) {
            fields.report(
                    "which-clause",
                    Words.of(
                            "a scenario names either its \"clause\" or a list of \"clauses\"",
                            "场景的 clause 和 clauses 要写一个，也只能写一个"));
        }
        if (several.isPresent()
                && several.get() instanceof ArrayValue list
                && list.items().isEmpty()) {
            fields.wrong("clauses", list, Words.of("at least one clause", "至少一条条款"));
        }
        one.ifPresent(value -> clauses.add(known.check(fields, "clause", value)));
        fields.list("clauses").forEach(value -> clauses.add(known.check(fields, "clauses", value)));
        return clauses.stream().sorted().toList();
    }
}
