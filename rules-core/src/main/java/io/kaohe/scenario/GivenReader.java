package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.Role;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Problem;
import io.kaohe.wire.FactsDocument;
import java.util.List;
import java.util.Optional;

/** Reads the facts of a scenario: what may be left out is put in, then they are read as a facts document. */
final class GivenReader {
    /** The arrays whose items name a clause. */
    private static final List<String> NAMING_CLAUSES = List.of("adjustments", "waivers");

    private final Document document;
    private final Policy policy;
    private final Clauses known;
    private final List<Problem> problems;

    GivenReader(Document document, Policy policy, Clauses known, List<Problem> problems) {
        this.document = document;
        this.policy = policy;
        this.known = known;
        this.problems = problems;
    }

    /** The facts; what is wrong with them is a problem, unless it is expected. */
    Given read(Value given, String pointer, boolean mayBeRejected) {
        if (!mayBeRejected) {
            NAMING_CLAUSES.forEach(array -> checkClauses(property(given, array), pointer + "/" + array));
        }
        try {
            TeamMonth month = FactsDocument.read(document, completed(given), pointer, policy.vocabulary());
            if (!mayBeRejected) {
                Given.tooEarly(policy, month, document.place(pointer, given)).ifPresent(problems::add);
            }
            return new Given.Month(month);
        } catch (FactsException e) {
            if (!mayBeRejected) {
                problems.addAll(e.problems());
            }
            return new Given.Broken(e.problems());
        }
    }

    /** The ids of the agents that are given, also when the facts cannot be read otherwise. */
    static List<String> agents(Value given) {
        return items(property(given, "agents")).stream()
                .flatMap(agent -> property(agent, "id").stream())
                .filter(TextValue.class::isInstance)
                .map(id -> ((TextValue) id).text())
                .toList();
    }

    private void checkClauses(Optional<Value> array, String pointer) {
        List<Value> items = items(array);
        for (int i = 0; i < items.size(); i++) {
            if (property(items.get(i), "clause").orElse(null) instanceof TextValue clause) {
                known.checkGiven(document, pointer + "/" + i + "/clause", clause);
            }
        }
    }

    private Value completed(Value given) {
        if (!(given instanceof ObjectValue facts)) {
            return given;
        }
        ObjectValue team = new ObjectValue(facts.line(), facts.column(), List.of());
        ObjectValue whole = facts.plus("schema", text(facts, "kaohe/facts/1"))
                .plus("period", text(facts, DefaultMonth.of(policy).toString()))
                .plus("team", team);
        return new ObjectValue(
                whole.line(),
                whole.column(),
                whole.members().stream().map(GivenReader::completed).toList());
    }

    private static Member completed(Member member) {
        if (member.name().equals("team") && member.value() instanceof ObjectValue team) {
            return with(member, team.plus("id", text(team, "team")).plus("name", text(team, "team")));
        } else if (member.name().equals("agents") && member.value() instanceof ArrayValue agents) {
            List<Value> all = agents.items().stream().map(GivenReader::agent).toList();
            return with(member, new ArrayValue(agents.line(), agents.column(), all));
        }
        return member;
    }

    private static Value agent(Value value) {
        Optional<Value> id = property(value, "id");
        if (!(value instanceof ObjectValue agent) || id.isEmpty()) {
            return value;
        }
        return agent.plus("name", id.get()).plus("role", text(agent, Role.PRE_SALES.name()));
    }

    private static Member with(Member member, Value value) {
        return new Member(member.name(), member.line(), member.column(), value);
    }

    private static TextValue text(Value at, String text) {
        return new TextValue(at.line(), at.column(), text, true);
    }

    private static Optional<Value> property(Value value, String name) {
        return value instanceof ObjectValue object ? object.value(name) : Optional.empty();
    }

    private static List<Value> items(Optional<Value> value) {
        return value.orElse(null) instanceof ArrayValue array ? array.items() : List.of();
    }
}
