package io.kaohe.compiler;

import io.kaohe.fact.Vocabulary;
import io.kaohe.policy.Clause;
import io.kaohe.policy.PolicyDefinition;
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

/** Checks the rules of a policy, each for itself and together: names and clauses. */
final class RuleChecker {
    private final PolicyDefinition definition;
    private final RuleTypes types;
    private final Vocabulary vocabulary;
    private final ClosedLists lists;
    private final List<Problem> problems;

    RuleChecker(PolicyDefinition definition, RuleTypes types, ClosedLists lists, List<Problem> problems) {
        this.lists = lists;
        this.types = types;
        this.definition = definition;
        this.vocabulary = definition.vocabulary().withStandard();
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
            checked.add(earlier == null ? check(rule) : earlier);
        }
        boolean allKnown =
                checked.stream().allMatch(rule -> definition.clauseIds().contains(rule.clause()));
        if (allKnown) {
            definition.clauses().forEach(clause -> checkCarried(clause, checked));
        }
        for (HandedOn handedOn : HandedOn.values()) {
            handedOn.check(checked, problems);
        }
        return checked;
    }

    private CheckedRule check(RuleSource rule) {
        Scope scope = new Scope(types, vocabulary, lists);
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
                edits);
    }

    private String clause(RuleSource rule) {
        String clause = rule.annotation("clause").orElse("");
        if (clause.isEmpty()) {
            problems.add(Problem.error(
                            "no-clause",
                            rule.place(),
                            Words.of(
                                    "the rule \"" + rule.name() + "\" does not say which clause it carries",
                                    "规则“" + rule.name() + "”没有写明它属于哪条条款"))
                    .maybe(Words.of(
                            "a line @clause( \"…\" ) behind its name is missing.", "规则名后面漏了一行 @clause( \"…\" )。")));
        } else if (!definition.clauseIds().contains(clause)) {
            problems.add(Problem.error(
                            "unknown-clause",
                            rule.place(),
                            Words.of(
                                    "the rule \"" + rule.name() + "\" carries the clause " + clause
                                            + ", which policy.yaml does not have",
                                    "规则“" + rule.name() + "”属于条款 " + clause + "，而 policy.yaml 中没有这条条款"))
                    .maybe(Nearest.hint(clause, definition.clauseIds())));
        }
        return clause;
    }

    private void checkCarried(Clause clause, List<CheckedRule> rules) {
        boolean carried = rules.stream().anyMatch(rule -> rule.clause().equals(clause.id()));
        if (!carried && clause.kind() == Clause.Kind.RULES) {
            problems.add(Problem.error(
                            "clause-without-rule",
                            io.kaohe.problem.Place.at("policy.yaml", ""),
                            Words.of("no rule carries the clause " + clause.id(), "没有规则属于条款 " + clause.id()))
                    .maybe(Words.of(
                            "it is a definition or a schedule: say so with kind: in policy.yaml.",
                            "它是定义或时间安排，应在 policy.yaml 中用 kind: 写明。")));
        }
    }
}
