package io.kaohe.scenario;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Fields;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Value;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a scenario expects. */
final class ExpectationReader {
    private static final String EXPECT = "expect";
    private static final String TEAM = "team";
    private static final String FUND = "fund";

    private final List<String> clauses;
    private final List<String> agents;
    private final List<Problem> problems;
    private final EntryReader entries;

    /** A reader for a scenario that is about these clauses and gives these agents and facts. */
    ExpectationReader(Clauses known, List<String> clauses, List<String> agents, Given facts, List<Problem> problems) {
        this.clauses = clauses;
        this.agents = agents;
        this.problems = problems;
        this.entries = new EntryReader(known, clauses, facts, problems);
    }

    static ExpectedRejection rejection(Fields scenario) {
        List<ExpectedProblem> expected = new ArrayList<>();
        for (Fields problem : scenario.objects("rejected")) {
            expected.add(new ExpectedProblem(
                    text(problem, "code"), text(problem, "field"), ExpectedWords.read(problem, "message")));
            if (problem.names().isEmpty()) {
                problem.report(
                        "missing",
                        Words.of("there is neither a code nor a field nor a message", "code、field 和 message 一个也没有"));
            }
            problem.end();
        }
        if (expected.isEmpty()) {
            scenario.report("missing", Words.of("\"rejected\" lists no problem", "rejected 中没有列出任何问题"));
            expected.add(ExpectedProblem.of(""));
        }
        return new ExpectedRejection(expected);
    }

    ExpectedStatements statements(Fields scenario) {
        Map<String, List<ExpectedEntry>> expected = new LinkedHashMap<>();
        for (Member member : members(scenario)) {
            String pointer = scenario.pointer(EXPECT) + "/" + member.name();
            if (!member.name().equals(FUND)) {
                expected.put(agent(member, pointer, scenario), list(member.value(), pointer, scenario));
            }
        }
        Scope own = new Scope(scenario.flag("whole", false), Set.copyOf(clauses));
        return new ExpectedStatements(
                expected,
                own.and(expected.values().stream().flatMap(List::stream).toList()),
                fund(scenario),
                scenario.flag("ordered", false));
    }

    private Optional<BigDecimal> fund(Fields scenario) {
        if (scenario.optional(EXPECT).filter(ObjectValue.class::isInstance).isEmpty()) {
            return Optional.empty();
        }
        Fields expected = Fields.of(scenario.document(), scenario.required(EXPECT), scenario.pointer(EXPECT), problems);
        return EntryReader.decimal(expected, FUND, Words.of("an amount such as 150.00", "金额，如 150.00"));
    }

    private static List<Member> members(Fields scenario) {
        Optional<Value> expect = scenario.optional(EXPECT);
        if (expect.isPresent() && expect.get() instanceof ObjectValue object) {
            return object.members();
        }
        expect.filter(value ->
                        !(value instanceof ArrayValue list && list.items().isEmpty()))
                .ifPresent(value -> scenario.wrong(EXPECT, value, Words.of("entries by the agent's id", "按员工编号列出的条目")));
        return List.of();
    }

    private String agent(Member member, String pointer, Fields scenario) {
        String id = member.name();
        if (id.equals(TEAM)) {
            return ExpectedStatements.TEAM;
        }
        if (!agents.contains(id)) {
            problems.add(Problem.error(
                            "unknown-agent",
                            scenario.document().place(pointer, member),
                            Words.of("the scenario gives no agent \"" + id + "\"", "场景没有给出员工“" + id + "”"))
                    .maybe(Nearest.hint(id, agents)));
        }
        return id;
    }

    private List<ExpectedEntry> list(Value value, String pointer, Fields scenario) {
        List<ExpectedEntry> list = new ArrayList<>();
        if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.items().size(); i++) {
                Value item = array.items().get(i);
                list.add(entries.read(Fields.of(scenario.document(), item, pointer + "/" + i, problems)));
            }
        } else {
            problems.add(Problem.error(
                    "wrong-value",
                    scenario.document().place(pointer, value),
                    Words.of("expected a list of entries, and there stands ", "应为条目的列表，这里却是")
                            .then(value::described)));
        }
        return list;
    }

    private static Optional<String> text(Fields problem, String name) {
        return problem.optional(name).map(value -> problem.text(name));
    }
}
