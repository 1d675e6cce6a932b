package io.kaohe.compiler;

import io.kaohe.derived.Derived;
import io.kaohe.problem.Problem;
import io.kaohe.rule.Derives;
import io.kaohe.rule.Ledger;
import io.kaohe.text.Nearest;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a consequence is one verb of the ledger. */
final class Consequence {
    private final RuleSource rule;
    private final Scope scope;
    private final List<Problem> problems;

    Consequence(RuleSource rule, Scope scope, List<Problem> problems) {
        this.rule = rule;
        this.scope = scope;
        this.problems = problems;
    }

    /** The verb, if the consequence is one. */
    Optional<String> check() {
        List<Token> tokens = rule.consequence();
        if (tokens.size() < 5
                || !tokens.get(0).is("ledger")
                || !tokens.get(1).is(".")
                || !tokens.get(3).is("(")) {
            int at = tokens.isEmpty() ? rule.start() : tokens.get(0).start();
            problems.add(
                    Problem.error("no-verb", rule.file().place(at), "behind then stands one verb: ledger.verb( … );"));
            return Optional.empty();
        }
        int close = Expressions.closing(tokens, 3);
        List<Token> rest = tokens.subList(close + 1, tokens.size());
        if (rest.size() > 1 || !rest.isEmpty() && !rest.get(0).is(";")) {
            problems.add(Problem.error(
                    "second-statement",
                    rule.file().place(rest.get(rest.get(0).is(";") ? 1 : 0).start()),
                    "behind then stands one verb and nothing else"));
        }
        return checkVerb(tokens.get(2), tokens.subList(4, close));
    }

    private Optional<String> checkVerb(Token verb, List<Token> arguments) {
        Set<String> verbs = new TreeSet<>();
        Arrays.stream(Ledger.class.getMethods()).map(Method::getName).forEach(verbs::add);
        if (!verbs.contains(verb.text())) {
            problems.add(Problem.error(
                            "unknown-verb", rule.file().place(verb.start()), "the ledger has no verb " + verb.text())
                    .maybe(Nearest.hint(verb.text(), verbs)));
            return Optional.empty();
        }
        new Expressions(rule.file(), scope, problems).check(arguments, null);
        int count = Expressions.count(arguments);
        if (forms(verb.text()).stream().noneMatch(form -> form.getParameterCount() == count)) {
            problems.add(Problem.error(
                    "wrong-arguments",
                    rule.file().place(verb.start()),
                    verb.text() + " does not take " + count + (count == 1 ? " argument" : " arguments")));
        }
        checkWhole(verb, arguments);
        checkCalculation(arguments);
        return Optional.of(verb.text());
    }

    /** The translation of the mvel dialect gets brackets and divisions wrong without a word. */
    private void checkCalculation(List<Token> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Token token = arguments.get(i);
            boolean bracket = token.is("(") && (i == 0 || arguments.get(i - 1).kind() != Token.Kind.NAME);
            if (bracket || token.is("/") || token.is("%")) {
                problems.add(Problem.error(
                                "calculation",
                                rule.file().place(token.start()),
                                "behind then there is no bracket and no division in a calculation")
                        .maybe("a variable bound in the when, $x : ( … ), was meant."));
                return;
            }
        }
    }

    /** A decimal for a whole number would be cut without a word. */
    private void checkWhole(Token verb, List<Token> arguments) {
        List<List<Token>> each = Expressions.split(arguments);
        for (int i = 0; i < each.size(); i++) {
            int at = i;
            boolean whole = forms(verb.text()).stream()
                    .filter(form -> form.getParameterCount() == each.size())
                    .allMatch(form -> form.getParameterTypes()[at] == int.class);
            if (whole && !each.get(i).isEmpty() && isDecimal(each.get(i))) {
                problems.add(Problem.error(
                        "not-whole",
                        rule.file().place(each.get(i).get(0).start()),
                        verb.text() + " takes a whole number here, and this is a decimal"));
            }
        }
    }

    private boolean isDecimal(List<Token> argument) {
        Expressions quiet = new Expressions(rule.file(), scope, new ArrayList<>());
        return argument.stream()
                        .anyMatch(token -> token.kind() == Token.Kind.NUMBER
                                && token.text().endsWith("B"))
                || quiet.check(argument, null).filter(BigDecimal.class::equals).isPresent();
    }

    /** The types of facts that a verb lets other rules see. */
    static Set<Class<? extends Derived>> derives(String verb) {
        Set<Class<? extends Derived>> types = new LinkedHashSet<>();
        for (Method form : forms(verb)) {
            Derives derives = form.getAnnotation(Derives.class);
            if (derives != null) {
                types.addAll(List.of(derives.value()));
            }
        }
        return types;
    }

    /** Whether a verb writes an entry. */
    static boolean writes(String verb) {
        return forms(verb).stream().allMatch(form -> {
            Derives derives = form.getAnnotation(Derives.class);
            return derives == null || derives.writes();
        });
    }

    private static List<Method> forms(String verb) {
        return Arrays.stream(Ledger.class.getMethods())
                .filter(method -> method.getName().equals(verb))
                .toList();
    }
}
