package io.kaohe.compiler;

import io.kaohe.derived.Derived;
import io.kaohe.derived.EarlierEntry;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Subject;
import io.kaohe.number.Exact;
import io.kaohe.problem.Problem;
import io.kaohe.rule.DeclaredView;
import io.kaohe.rule.Derives;
import io.kaohe.rule.Ledger;
import io.kaohe.rule.Writes;
import io.kaohe.source.Edit;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Nearest;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that a consequence is one verb of the ledger, and turns it into Java whose calculations are exact. */
final class Consequence {
    private final RuleSource rule;
    private final Scope scope;
    private final List<Problem> problems;
    private List<String> texts = List.of();
    private String text = "";

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
        long open = tokens.stream().filter(token -> token.is("(")).count();
        long closed = tokens.stream().filter(token -> token.is(")")).count();
        if (open != closed) {
            problems.add(Problem.error(
                    "open-bracket",
                    rule.file().place(tokens.get(3).start()),
                    "of the brackets behind then " + open + " open and " + closed + " close"));
            return Optional.empty();
        }
        int close = Tokens.closing(tokens, 3);
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
        Method form = form(verb.text());
        List<List<Token>> each = arguments.isEmpty() ? List.of() : Tokens.split(arguments);
        Expressions expressions = Expressions.inConsequence(rule.file(), scope, problems);
        List<Term> terms = each.stream().map(expressions::term).toList();
        texts = each.stream()
                .map(argument -> argument.size() == 1 && argument.get(0).kind() == Token.Kind.TEXT
                        ? argument.get(0).unquoted()
                        : "")
                .toList();
        if (form.getParameterCount() != terms.size()) {
            problems.add(Problem.error(
                    "wrong-arguments",
                    rule.file().place(verb.start()),
                    verb.text() + " does not take " + terms.size() + (terms.size() == 1 ? " argument" : " arguments")));
        } else {
            for (int i = 0; i < terms.size(); i++) {
                checkArgument(verb, form.getParameterTypes()[i], terms.get(i), each.get(i));
            }
            if (verb.is("refuse") && !each.get(1).isEmpty()) {
                checkRefused(
                        terms.get(0).type(), each.get(0).get(0), each.get(1).get(0));
            } else if (verb.is("missing") && each.get(1).size() == 1) {
                checkArray(each.get(1).get(0));
            }
        }
        List<String> written = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean count = terms.get(i).type() == Long.class
                    && i < form.getParameterCount()
                    && form.getParameterTypes()[i] == int.class;
            written.add(
                    count
                            ? "Math.toIntExact( " + terms.get(i).text() + " )"
                            : terms.get(i).text());
        }
        text = "ledger." + verb.text() + "( " + String.join(", ", written) + " );";
        return Optional.of(verb.text());
    }

    private void checkArgument(Token verb, Class<?> wanted, Term term, List<Token> tokens) {
        if (term.type() == Object.class || tokens.isEmpty()) {
            return;
        }
        String expected = "";
        if (wanted == int.class && term.type() != int.class && term.type() != Long.class) {
            expected = " takes a whole number here, and this is a ";
        } else if (wanted == Number.class && !term.isNumber()) {
            expected = " takes a number here, and this is a ";
        } else if (wanted == String.class && term.type() != String.class) {
            expected = " takes a text here, and this is a ";
        } else if (Subject.class.isAssignableFrom(wanted) && !wanted.isAssignableFrom(term.type())) {
            expected = " takes a " + words(wanted) + " here, and this is a ";
        }
        if (!expected.isEmpty()) {
            problems.add(Problem.error(
                    wanted == int.class ? "not-whole" : "wrong-type",
                    rule.file().place(tokens.get(0).start()),
                    verb.text() + expected + words(term.type())));
        }
    }

    private String words(Class<?> type) {
        if (type == Subject.class) {
            return "fact";
        }
        return type == Exact.class || type == BigDecimal.class
                ? "decimal"
                : type == String.class ? "text" : scope.name(type);
    }

    private void checkArray(Token name) {
        if (!scope.lists().arrays().contains(name.unquoted())) {
            problems.add(Problem.error(
                            "unknown-array",
                            rule.file().place(name.start()),
                            "a facts document has no array " + name.text())
                    .maybe(Nearest.hint(name.unquoted(), scope.lists().arrays())));
        }
    }

    /** What is refused is a property of a fact of the document, which can be mended there. */
    private void checkRefused(Class<?> fact, Token subject, Token name) {
        if (fact != Object.class && !Fact.class.isAssignableFrom(fact) && !DeclaredView.class.isAssignableFrom(fact)) {
            problems.add(Problem.error(
                    "wrong-type",
                    rule.file().place(subject.start()),
                    "refuse takes a fact of the document here, and this is a " + scope.name(fact)));
            return;
        }
        if (name.kind() != Token.Kind.TEXT) {
            problems.add(Problem.error(
                    "no-name",
                    rule.file().place(name.start()),
                    "the name of the property stands in the rule as a text"));
        } else if (fact != Object.class && !Scope.properties(fact).contains(name.unquoted())) {
            problems.add(Problem.error(
                            "unknown-property",
                            rule.file().place(name.start()),
                            scope.name(fact) + " has no property " + name.unquoted())
                    .maybe(Nearest.hint(name.unquoted(), Scope.properties(fact))));
        }
    }

    /** The edit that gives Drools the consequence as Java. */
    List<Edit> edits() {
        List<Token> tokens = rule.consequence();
        return text.isEmpty()
                ? List.of()
                : List.of(new Edit(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), text));
    }

    /** The facts that a verb lets other rules see. */
    List<Gift> gives(String verb, String clause) {
        List<Gift> gifts = new ArrayList<>();
        if (verb.isEmpty()) {
            return gifts;
        }
        Derives derives = form(verb).getAnnotation(Derives.class);
        if (derives != null) {
            for (Class<? extends Derived> type : derives.value()) {
                gifts.add(new Gift(
                        type.getSimpleName(),
                        HandedOn.of(type)
                                .map(handedOn -> Map.of("name", nameGiven(handedOn)))
                                .orElse(Map.of())));
            }
        }
        Writes writes = form(verb).getAnnotation(Writes.class);
        if (writes != null) {
            for (EntryKind kind : writes.value()) {
                gifts.add(new Gift(EarlierEntry.class.getSimpleName(), Map.of("kind", kind.name(), "clause", clause)));
            }
        }
        return gifts;
    }

    private String nameGiven(HandedOn handedOn) {
        if (texts.size() < 2 || texts.get(1).isEmpty()) {
            problems.add(Problem.error(
                    "no-name",
                    rule.file().place(rule.consequence().get(0).start()),
                    "the name of a " + handedOn.noun() + " stands in the rule as a text"));
            return "";
        }
        return texts.get(1);
    }

    /** Whether a verb writes words that somebody reads; what is no verb is taken to. */
    static boolean writes(String verb) {
        return verb.isEmpty() || form(verb).isAnnotationPresent(Writes.class);
    }

    private static Method form(String verb) {
        return Arrays.stream(Ledger.class.getMethods())
                .filter(method -> method.getName().equals(verb))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ledger has no verb " + verb));
    }
}
