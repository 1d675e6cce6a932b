package io.kaohe.compiler;

import io.kaohe.policy.Clause;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the rules of a policy, each for itself and together: names and clauses. */
final class RuleChecker {
    private final PolicyDefinition definition;
    private final List<Problem> problems;

    RuleChecker(PolicyDefinition definition, List<Problem> problems) {
        this.definition = definition;
        this.problems = problems;
    }

    List<CheckedRule> check(List<RuleSource> rules) {
        Map<String, RuleSource> names = new HashMap<>();
        List<CheckedRule> checked = new ArrayList<>();
        for (RuleSource rule : rules) {
            RuleSource other = names.putIfAbsent(rule.name(), rule);
            if (other != null) {
                problems.add(Problem.error(
                        "duplicate-rule",
                        rule.place(),
                        "there is another rule \"" + rule.name() + "\" at "
                                + other.place().label()));
            }
            checked.add(check(rule));
        }
        for (Clause clause : definition.clauses()) {
            checkCarried(clause, checked);
        }
        return checked;
    }

    private CheckedRule check(RuleSource rule) {
        Scope scope = new Scope();
        Conditions conditions = new Conditions(rule, scope, problems);
        conditions.check();
        Optional<String> verb = new Consequence(rule, scope, problems).check();
        return new CheckedRule(
                rule,
                clause(rule),
                conditions.reads(),
                verb.orElse(""),
                Consequence.derives(verb.orElse("")),
                conditions.bounds(),
                scope);
    }

    private String clause(RuleSource rule) {
        String clause = rule.annotation("clause").orElse("");
        if (clause.isEmpty()) {
            problems.add(Problem.error(
                            "no-clause",
                            rule.place(),
                            "the rule \"" + rule.name() + "\" does not say which clause it carries")
                    .maybe("a line @clause( \"…\" ) behind its name is missing."));
        } else if (!definition.clauseIds().contains(clause)) {
            problems.add(Problem.error(
                            "unknown-clause",
                            rule.place(),
                            "the rule \"" + rule.name() + "\" carries the clause " + clause
                                    + ", which policy.yaml does not have")
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
                            "no rule carries the clause " + clause.id())
                    .maybe("it is a definition or a schedule: say so with kind: in policy.yaml."));
        }
    }
}
