package io.kaohe.compiler;

import com.google.common.collect.Sets;
import io.kaohe.derived.EarlierEntry;
import io.kaohe.derived.NamedValue;
import io.kaohe.fact.Team;
import io.kaohe.problem.Problem;
import io.kaohe.rule.GivenSettings;
import io.kaohe.rule.TableRow;
import io.kaohe.source.Edit;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Checks the conditions of one rule, and gathers what they read and which limits they set. */
final class Conditions {
    /** Types whose facts are matched only when all that there will be are there. */
    private static final Set<Class<?>> LATER = Set.of(NamedValue.class, EarlierEntry.class);

    private static final int MOST_FREE = 3;

    private final RuleSource rule;
    private final Scope scope;
    private final Comparisons comparisons;
    private final List<Problem> problems;
    private final Set<Read> reads = new LinkedHashSet<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Boxes boxes = new Boxes();
    private final Set<PatternDescr> named = Collections.newSetFromMap(new IdentityHashMap<>());

    Conditions(RuleSource rule, Scope scope, List<Problem> problems) {
        this.rule = rule;
        this.scope = scope;
        this.problems = problems;
        this.comparisons = new Comparisons(rule.file(), scope, problems);
    }

    Set<Read> reads() {
        return reads;
    }

    /** Where Drools gets other text than the author wrote. */
    List<Edit> edits() {
        return edits;
    }

    List<Bound> bounds() {
        return bounds;
    }

    void check() {
        if (rule.tree().getLhs().getDescrs().isEmpty()) {
            problems.add(Problem.error(
                    "no-conditions",
                    rule.place(),
                    Words.of("the rule \"" + rule.name() + "\" has no conditions", "规则“" + rule.name() + "”没有条件")));
        }
        rule.tree().getLhs().getDescrs().forEach(tree -> check(tree, false));
        checkFree();
    }

    /** Patterns that nothing ties to those before them are held against every fact there: few of them go a long way. */
    private void checkFree() {
        List<PatternDescr> free = rule.tree().getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .filter(pattern -> pattern.getSource() == null && isFree(pattern))
                .toList();
        if (free.size() > MOST_FREE) {
            PatternDescr one = free.get(MOST_FREE);
            problems.add(Problem.error(
                            "too-many-free",
                            rule.file().place(typeOffset(one)),
                            Words.of(
                                    "nothing ties this " + one.getObjectType() + " to the facts before it, nor "
                                            + MOST_FREE + " others to theirs",
                                    "这个 " + one.getObjectType() + " 与前面的记录没有联系，另有 " + MOST_FREE + " 个模式也没有"))
                    .maybe(Words.of(
                            "a condition such as agent == $agent.id is missing.", "应加上条件，如 agent == $agent.id。")));
        }
    }

    /** Of some types there is one fact, or few. */
    private boolean isFree(PatternDescr pattern) {
        Class<?> type = scope.types().facts().get(pattern.getObjectType());
        return type != null
                && type != Team.class
                && !TableRow.class.isAssignableFrom(type)
                && !GivenSettings.class.isAssignableFrom(type)
                && pattern.getDescrs().stream()
                        .flatMap(constraint -> tied(tokens(constraint)))
                        .findAny()
                        .isEmpty();
    }

    private static Stream<Token> tied(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.text().startsWith("$")
                        && !(tokens.indexOf(token) + 1 < tokens.size()
                                && tokens.get(tokens.indexOf(token) + 1).is(":")));
    }

    private void check(BaseDescr tree, boolean whole) {
        if (tree instanceof PatternDescr pattern) {
            checkPattern(pattern, whole);
        } else if (tree instanceof NotDescr || tree instanceof ForallDescr) {
            checkApart(tree, true);
            if (tree instanceof ForallDescr forall) {
                checkSameFact(forall);
            }
        } else if (tree instanceof AndDescr) {
            children(tree).forEach(child -> check(child, whole));
        } else if (tree instanceof OrDescr || tree instanceof ExistsDescr) {
            checkApart(tree, whole);
        } else {
            notAllowed(tree);
        }
    }

    /** A part whose variables mean nothing outside of it. */
    private void checkApart(BaseDescr tree, boolean whole) {
        Set<String> before = scope.variables();
        children(tree).forEach(child -> check(child, whole));
        scope.hide(Sets.difference(scope.variables(), before));
    }

    /** Of {@code forall( A() A( c ) )} Drools is content with any A that meets the condition, not with each. */
    private void checkSameFact(ForallDescr forall) {
        List<? extends BaseDescr> all = forall.getDescrs();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(0) instanceof PatternDescr first
                    && all.get(i) instanceof PatternDescr other
                    && first.getObjectType().equals(other.getObjectType())
                    && other.getDescrs().stream()
                            .noneMatch(constraint -> SameFact.isAsked(tokens(constraint), first))) {
                problems.add(Problem.error(
                                "another-fact",
                                rule.file().place(typeOffset(other)),
                                Words.of(
                                        "this " + other.getObjectType() + " may be another one than the one before it",
                                        "这个 " + other.getObjectType() + " 可能不是前面的那一个"))
                        .maybe(SameFact.hint(first)));
            }
        }
    }

    private static List<? extends BaseDescr> children(BaseDescr tree) {
        return ((ConditionalElementDescr) tree).getDescrs();
    }

    private void checkPattern(PatternDescr pattern, boolean whole) {
        if (pattern.getSource() instanceof AccumulateDescr accumulate) {
            checkAccumulate(accumulate);
            return;
        }
        if (pattern.getSource() != null) {
            notAllowed(pattern.getSource());
            return;
        }
        Class<?> type = scope.types().facts().get(pattern.getObjectType());
        if (type == null) {
            checkUnknown(pattern);
            return;
        }
        String variable = pattern.getIdentifier();
        if (variable != null) {
            int at = rule.file().text().indexOf(variable, pattern.getStartCharacter());
            Token token = new Token(Token.Kind.NAME, variable, Math.max(at, 0));
            scope.bind(token, type, rule.file(), problems);
        }
        int before = bounds.size();
        Map<String, Set<String>> only = new HashMap<>();
        List<String> behind = new ArrayList<>();
        Set<String> boundBehind = new HashSet<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            List<Token> tokens = tokens(constraint);
            Constraint checked = Constraint.check(tokens, rule.file(), scope, type, variable(pattern), problems);
            edits.addAll(checked.edits());
            checked.behind().forEach(text -> addBehind(text, behind));
            boxes.add(tokens, scope, rule.file());
            tokens.stream()
                    .filter(token -> boundBehind.contains(token.text()))
                    .findFirst()
                    .ifPresent(this::tooEarly);
            boundBehind.addAll(checked.boundBehind());
            gatherOnly(tokens, only);
            if (variable != null) {
                gatherBounds(tokens, variable);
            }
        }
        addBehind(pattern, behind);
        reads.add(new Read(pattern.getObjectType(), whole || LATER.contains(type), only));
        comparisons.checkRoom(
                bounds.subList(before, bounds.size()),
                new Token(Token.Kind.NAME, pattern.getObjectType(), typeOffset(pattern)));
    }

    /** A pattern of a type that there is not, or that a broken file may define: its variables can be anything. */
    private void checkUnknown(PatternDescr pattern) {
        if (!scope.mayBeType(pattern.getObjectType())) {
            problems.add(Problem.error(
                            "unknown-type",
                            rule.file().place(typeOffset(pattern)),
                            Words.of(
                                    "there is no fact type " + pattern.getObjectType(),
                                    "没有记录类型 " + pattern.getObjectType()))
                    .maybe(
                            pattern.getObjectType().equals("Settings")
                                    ? Words.of("policy.yaml lacks settings.", "policy.yaml 中还没有 settings。")
                                    : Nearest.hint(
                                            pattern.getObjectType(),
                                            scope.types().facts().keySet())));
        }
        if (pattern.getIdentifier() != null) {
            scope.bind(pattern.getIdentifier(), Object.class);
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            List<Token> tokens = tokens(constraint);
            if (tokens.size() > 1
                    && tokens.get(0).text().startsWith("$")
                    && tokens.get(1).is(":")) {
                scope.bind(tokens.get(0).text(), Object.class);
            }
        }
    }

    private List<Token> tokens(BaseDescr constraint) {
        return Token.of(rule.file().text(), constraint.getStartCharacter(), constraint.getEndCharacter() + 1);
    }

    private void tooEarly(Token variable) {
        problems.add(Problem.error(
                        "too-early",
                        rule.file().place(variable.start()),
                        Words.of(
                                variable.text() + " comes of several facts, and is known behind this pattern",
                                variable.text() + " 由多条记录得出，要到这个模式之后才有值"))
                .maybe(Words.of("the condition belongs into the next pattern.", "应把这个条件移到下一个模式。")));
    }

    private void checkAccumulate(AccumulateDescr accumulate) {
        if (!accumulate.isExternalFunction() || accumulate.getInput() == null) {
            notAllowed(accumulate);
            return;
        }
        Set<String> before = scope.variables();
        check(accumulate.getInput(), true);
        Set<String> inside = Sets.difference(scope.variables(), before).immutableCopy();
        List<String> keep = new ArrayList<>();
        keep(accumulate.getInput(), keep);
        List<Token> tokens = Token.of(
                rule.file().text(),
                accumulate.getStartCharacter(),
                rule.file().text().length());
        int open = 0;
        while (open < tokens.size() && !tokens.get(open).is("(")) {
            open++;
        }
        List<Token> own = tokens.subList(0, Tokens.closing(tokens, open) + 1);
        edits.addAll(Accumulation.check(own, keep, rule.file(), scope, problems));
        scope.hide(inside);
    }

    /** The variable of a pattern; one that has none gets one if it needs it. */
    private static String variable(PatternDescr pattern) {
        return pattern.getIdentifier() == null ? "$kaohe" + pattern.getStartCharacter() : pattern.getIdentifier();
    }

    private void addBehind(String text, List<String> behind) {
        behind.add(boxes.boxed(text));
        boxes.edits(text).stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
    }

    private void addBehind(PatternDescr pattern, List<String> behind) {
        if (behind.isEmpty()) {
            return;
        }
        int start = pattern.getStartCharacter();
        List<Token> tokens = Token.of(
                rule.file().text(), typeOffset(pattern), rule.file().text().length());
        int end = tokens.get(Tokens.closing(tokens, 1)).end();
        edits.add(new Edit(start, start, "( "));
        nameIt(pattern);
        edits.add(new Edit(end, end, String.join("", behind) + " )"));
    }

    private void nameIt(PatternDescr pattern) {
        if (pattern.getIdentifier() == null && named.add(pattern)) {
            int at = typeOffset(pattern);
            edits.add(new Edit(at, at, variable(pattern) + " : "));
        }
    }

    /** The variables of the patterns of an accumulate; a pattern without one gets one. */
    private void keep(BaseDescr tree, List<String> keep) {
        if (tree instanceof PatternDescr pattern && pattern.getSource() == null) {
            nameIt(pattern);
            keep.add(variable(pattern));
        } else if (tree instanceof AndDescr) {
            children(tree).forEach(child -> keep(child, keep));
        }
    }

    private int typeOffset(PatternDescr pattern) {
        int at = rule.file().text().indexOf(pattern.getObjectType(), pattern.getStartCharacter());
        return at < 0 ? pattern.getStartCharacter() : at;
    }

    /** Of {@code name == "x"}, {@code kind == EntryKind.FINE} and {@code clause in ( "A", "B" )} the values. */
    private static void gatherOnly(List<Token> tokens, Map<String, Set<String>> only) {
        if (tokens.size() < 3
                || tokens.stream().anyMatch(token -> token.is("&&") || token.is("||") || token.is("not"))) {
            return;
        }
        String sign = tokens.get(1).text();
        if (sign.equals("==") || sign.equals("in")) {
            Set<String> values = new TreeSet<>();
            for (List<Token> each : Tokens.split(
                    sign.equals("in") ? tokens.subList(3, tokens.size() - 1) : tokens.subList(2, tokens.size()))) {
                Token last = each.isEmpty() ? tokens.get(0) : each.get(each.size() - 1);
                boolean constant = each.size() == 3
                        && each.get(1).is(".")
                        && !each.get(0).text().startsWith("$");
                if (!constant && (each.size() != 1 || last.kind() != Token.Kind.TEXT)) {
                    return;
                }
                values.add(last.unquoted());
            }
            only.put(tokens.get(0).text(), values);
        }
    }

    /** Of {@code minutes > 10 && minutes < 20} both limits; of anything else none. */
    private void gatherBounds(List<Token> tokens, String variable) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean first = i == 0 || tokens.get(i - 1).is("&&");
            boolean last = i + 3 == tokens.size() || tokens.get(i + 3).is("&&");
            if (first
                    && last
                    && Bound.isLimit(tokens.get(i + 1).text())
                    && tokens.get(i + 2).kind() == Token.Kind.NUMBER) {
                bounds.add(new Bound(
                        variable.substring(1) + "." + tokens.get(i).text(),
                        tokens.get(i + 1).text(),
                        tokens.get(i + 2).text().replace("B", "")));
            }
        }
    }

    private void notAllowed(BaseDescr tree) {
        problems.add(Problem.error(
                "not-allowed",
                rule.file().place(Math.max(tree.getLine(), 1), Math.max(tree.getColumn(), 0) + 1),
                Words.of(
                        "a condition is a pattern, not, exists, or, or accumulate with a named function",
                        "条件只能是模式、not、exists、or，或带有命名函数的 accumulate")));
    }
}
