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
import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
            problems.add(Problem.error(
                    "no-verb",
                    rule.file().place(at),
                    Words.of("behind then stands one verb: ledger.verb( … );", "then 之后要写一个动作：ledger.动作( … );")));
            return Optional.empty();
        }
        long open = tokens.stream().filter(token -> token.is("(")).count();
        long closed = tokens.stream().filter(token -> token.is(")")).count();
        if (open != closed) {
            problems.add(Problem.error(
                    "open-bracket",
                    rule.file().place(tokens.get(3).start()),
                    Words.of(
                            "of the brackets behind then " + open + " open and " + closed + " close",
                            "then 之后的括号不配对：左括号 " + open + " 个，右括号 " + closed + " 个")));
            return Optional.empty();
        }
        int close = Tokens.closing(tokens, 3);
        List<Token> rest = tokens.subList(close + 1, tokens.size());
        if (rest.size() > 1 || !rest.isEmpty() && !rest.get(0).is(";")) {
            problems.add(Problem.error(
                            "second-statement",
                            rule.file()
                                    .place(rest.get(rest.get(0).is(";") ? 1 : 0).start()),
                            Words.of("behind then stands one verb and nothing else", "then 之后只能有一个动作，不能有别的"))
                    .maybe(Words.of("a second rule with the same conditions was meant.", "应另写一条规则，条件相同，只写这个动作。")));
        }
        return checkVerb(tokens.get(2), tokens.subList(4, close));
    }

    private Optional<String> checkVerb(Token verb, List<Token> arguments) {
        Set<String> verbs = new TreeSet<>();
        Arrays.stream(Ledger.class.getMethods()).map(Method::getName).forEach(verbs::add);
        if (!verbs.contains(verb.text())) {
            problems.add(Problem.error(
                            "unknown-verb",
                            rule.file().place(verb.start()),
                            Words.of("the ledger has no verb " + verb.text(), "ledger 没有动作 " + verb.text()))
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
                            Words.of(
                                    verb.text() + " does not take " + terms.size()
                                            + (terms.size() == 1 ? " argument" : " arguments"),
                                    verb.text() + " 的参数不是 " + terms.size() + " 个"))
                    .maybe(signature(form)));
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

    /** A verb with what it takes. */
    private Words signature(Method form) {
        List<Words> parameters =
                Arrays.stream(form.getParameterTypes()).map(this::words).toList();
        return Words.of(
                form.getName() + "( " + joined(parameters, Language.EN, ", ") + " ) was meant.",
                form.getName() + " 的参数依次是" + joined(parameters, Language.ZH, "、") + "。");
    }

    private static String joined(List<Words> all, Language language, String comma) {
        return all.stream().map(words -> words.in(language)).collect(Collectors.joining(comma));
    }

    private void checkArgument(Token verb, Class<?> wanted, Term term, List<Token> tokens) {
        if (term.type() == Object.class || tokens.isEmpty()) {
            return;
        }
        boolean fits = true;
        if (wanted == int.class) {
            fits = term.type() == int.class || term.type() == Long.class;
        } else if (wanted == Number.class) {
            fits = term.isNumber();
        } else if (wanted == String.class || Subject.class.isAssignableFrom(wanted)) {
            fits = wanted.isAssignableFrom(term.type());
        }
        if (!fits) {
            problems.add(Problem.error(
                    wanted == int.class ? "not-whole" : "wrong-type",
                    rule.file().place(tokens.get(0).start()),
                    Words.of(verb.text() + " takes a ", verb.text() + " 这里要")
                            .then(words(wanted))
                            .then(Words.of(" here, and this is a ", "，给的却是"))
                            .then(words(term.type()))));
        }
    }

    private Words words(Class<?> type) {
        if (type == Subject.class) {
            return Words.of("fact", "记录");
        } else if (type == Number.class) {
            return Words.of("number", "数字");
        }
        return type == Exact.class ? scope.name(BigDecimal.class) : scope.name(type);
    }

    private void checkArray(Token name) {
        if (!scope.lists().arrays().contains(name.unquoted())) {
            problems.add(Problem.error(
                            "unknown-array",
                            rule.file().place(name.start()),
                            Words.of("a facts document has no array " + name.text(), "数据文件没有数组 " + name.text()))
                    .maybe(Nearest.hint(name.unquoted(), scope.lists().arrays())));
        }
    }

    /** What is refused is a property of a fact of the document, which can be mended there. */
    private void checkRefused(Class<?> fact, Token subject, Token name) {
        if (fact != Object.class && !Fact.class.isAssignableFrom(fact) && !DeclaredView.class.isAssignableFrom(fact)) {
            problems.add(Problem.error(
                    "wrong-type",
                    rule.file().place(subject.start()),
                    Words.of("refuse takes a fact of the document here, and this is a ", "refuse 这里要数据文件中的记录，给的却是")
                            .then(scope.name(fact))));
            return;
        }
        if (name.kind() != Token.Kind.TEXT) {
            problems.add(Problem.error(
                    "no-name",
                    rule.file().place(name.start()),
                    Words.of("the name of the property stands in the rule as a text", "属性名要直接以文本写在规则里")));
        } else if (fact != Object.class && !Scope.properties(fact).contains(name.unquoted())) {
            problems.add(Problem.error(
                            "unknown-property",
                            rule.file().place(name.start()),
                            scope.name(fact)
                                    .then(Words.of(" has no property " + name.unquoted(), "没有属性 " + name.unquoted())))
                    .maybe(Nearest.hint(name.unquoted(), Scope.properties(fact))));
        }
    }

    /** The edit that gives Drools the consequence as Java, and nothing of what the author wrote there. */
    List<Edit> edits() {
        int[] bounds = rule.consequenceBounds();
        return text.isEmpty() ? List.of() : List.of(new Edit(bounds[0], bounds[1], "\n" + text + "\n"));
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
                    Words.of("the name of a ", "")
                            .then(handedOn.noun())
                            .then(Words.of(" stands in the rule as a text", "的名称要直接以文本写在规则里"))));
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
