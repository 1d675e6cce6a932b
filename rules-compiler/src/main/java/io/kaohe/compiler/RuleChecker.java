package io.kaohe.compiler;

import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Edit;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the rules of a policy, each for itself and together: names and clauses. */
final class RuleChecker {
    private static final List<String> ANNOTATIONS = List.of("clause", "reason");

    private final Optional<Head> head;
    private final RuleTypes types;
    private final ClosedLists lists;
    private final Unread unread;
    private final List<Problem> problems;

    /** For a policy whose head may not be known. */
    RuleChecker(Optional<Head> head, RuleTypes types, ClosedLists lists, Unread unread, List<Problem> problems) {
        this.lists = lists;
        this.types = types;
        this.head = head;
        this.unread = unread;
        this.problems = problems;
    }

    /**
     * Checks rules.
     *
     * @param known rules among them that were checked before against the same types, codes and lists
     */
    List<CheckedRule> check(List<RuleSource> rules, List<CheckedRule> known) {
        Map<RuleSource, CheckedRule> before = new IdentityHashMap<>();
        known.forEach(rule -> before.put(rule.source(), rule));
        Map<String, RuleSource> names = new HashMap<>();
        List<CheckedRule> checked = new ArrayList<>();
        for (RuleSource rule : rules) {
            RuleSource other = names.putIfAbsent(rule.name(), rule);
            if (other != null) {
                problems.add(Problem.error(
                        "duplicate-rule",
                        rule.place(),
                        Words.of(
                                "there is another rule \"" + rule.name() + "\" at "
                                        + other.place().label(),
                                other.place().label() + " 已有同名的规则“" + rule.name() + "”")));
            }
            CheckedRule earlier = before.get(rule);
            if (earlier != null) {
                checked.add(earlier);
            } else {
                checkDeep(rule).ifPresent(checked::add);
            }
        }
        checked.stream().filter(rule -> !rule.sound()).forEach(rule -> unread.addRule(rule.source()));
        head.ifPresent(one -> checkCarried(one, checked));
        for (HandedOn handedOn : HandedOn.values()) {
            handedOn.check(checked, unread, problems);
        }
        return checked;
    }

    private Optional<CheckedRule> checkDeep(RuleSource rule) {
        try {
            return Optional.of(check(rule));
        } catch (StackOverflowError e) {
            problems.add(Extent.tooDeep(rule.file(), rule.start()));
            return Optional.empty();
        }
    }

    private CheckedRule check(RuleSource rule) {
        int before = problems.size();
        Scope scope =
                new Scope(types, head.map(one -> one.definition().vocabulary().withStandard()), lists, unread);
        Conditions conditions = new Conditions(rule, scope, problems);
        conditions.check();
        Consequence consequence = new Consequence(rule, scope, problems);
        String verb = consequence.check().orElse("");
        String clause = clause(rule);
        List<Edit> edits = new ArrayList<>(conditions.edits());
        edits.addAll(consequence.edits());
        return new CheckedRule(
                rule,
                clause,
                conditions.reads(),
                verb,
                consequence.gives(verb, clause),
                conditions.bounds(),
                scope,
                edits,
                problems.size() == before);
    }

    private String clause(RuleSource rule) {
        List<String> broken =
                ANNOTATIONS.stream().filter(rule::hasOtherThanText).toList();
        for (String name : broken) {
            problems.add(Problem.error(
                            "bad-annotation",
                            rule.place(name),
                            Words.of("@" + name + " takes one text in quotes", "@" + name + " 后面是一个带引号的文本"))
                    .maybe(Words.of("@" + name + "( \"…\" ) was meant.", "应写成 @" + name + "( \"…\" )。")));
        }
        String clause =
                broken.contains("clause") ? "" : rule.annotation("clause").orElse("");
        if (broken.contains("clause")) {
            return clause;
        }
        if (clause.isEmpty()) {
            problems.add(Problem.error(
                            "no-clause",
                            rule.place(),
                            Words.of(
                                    "the rule \"" + rule.name() + "\" does not say which clause it carries",
                                    "规则“" + rule.name() + "”没有写明它属于哪条条款"))
                    .maybe(Words.of(
                            "a line @clause( \"…\" ) behind its name is missing.", "规则名后面漏了一行 @clause( \"…\" )。")));
        } else if (!knows(clause)) {
            problems.add(Problem.error(
                            "unknown-clause",
                            placeOf(clause, rule),
                            Words.of(
                                    "the rule \"" + rule.name() + "\" carries the clause " + clause
                                            + ", which policy.yaml does not have",
                                    "规则“" + rule.name() + "”属于条款 " + clause + "，而 policy.yaml 中没有这条条款"))
                    .maybe(Nearest.hint(clause, clauses())));
        }
        return clause;
    }

    /** Where the rule says it. */
    private static Place placeOf(String clause, RuleSource rule) {
        String text = rule.file().text();
        int at = text.indexOf("\"" + clause + "\"", Math.max(rule.start(), text.indexOf("@clause", rule.start())));
        return at < 0 ? rule.place() : rule.file().place(at);
    }

    private boolean knows(String clause) {
        return head.isEmpty() || clauses().contains(clause);
    }

    private List<String> clauses() {
        return head.map(known -> known.definition().clauseIds()).orElse(List.of());
    }

    /** If a rule names a clause that there is not, it may mean one that no rule carries. */
    private void checkCarried(Head head, List<CheckedRule> rules) {
        if (!rules.stream().allMatch(rule -> knows(rule.clause()))) {
            return;
        }
        for (Clause clause : head.definition().clauses()) {
            boolean carried = rules.stream().anyMatch(rule -> rule.clause().equals(clause.id()));
            if (!carried && clause.kind() == Clause.Kind.RULES && !unread.mentions(clause.id())) {
                problems.add(Problem.error(
                                "clause-without-rule",
                                head.place("clauses", "id", clause.id()),
                                Words.of("no rule carries the clause " + clause.id(), "没有规则属于条款 " + clause.id()))
                        .maybe(Words.of(
                                "it is a definition or a schedule: say so with kind: in policy.yaml.",
                                "它是定义或时间安排，应在 policy.yaml 中用 kind: 写明。")));
            }
        }
    }
}
