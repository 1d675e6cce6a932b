package io.kaohe.logic;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.logic.Element.Gather;
import io.kaohe.logic.Element.Group;
import io.kaohe.logic.Element.Match;
import io.kaohe.logic.Element.Result;
import io.kaohe.number.Exact;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads what a rule says. It has been checked: names and types are right. */
public final class RuleReader {
    private final CheckedRule rule;
    private final SourceFile file;
    private final RuleTypes types;
    private final Names names = new Names();

    private RuleReader(CheckedRule rule) {
        this.rule = rule;
        this.file = rule.source().file();
        this.types = rule.scope().types();
    }

    /** What a sound rule says. */
    public static RuleLogic read(CheckedRule rule) {
        return new RuleReader(rule).read();
    }

    private RuleLogic read() {
        List<Element> elements = elements(rule.source().tree().getLhs().getDescrs());
        List<Token> consequence = rule.source().consequence();
        List<List<Token>> arguments = Tokens.split(consequence.subList(4, Tokens.closing(consequence, 3)));
        List<Optional<Operand>> read = arguments.stream()
                .map(argument -> OperandReader.read(names, types, Optional.empty(), argument))
                .toList();
        Optional<Slot> about = read.stream()
                .findFirst()
                .flatMap(first -> first)
                .filter(Operand.Thing.class::isInstance)
                .flatMap(first -> ((Operand.Thing) first).quantity().slot());
        return new RuleLogic(
                rule, elements, names.quantities(), names.compounds(), names.sums(), about, read, names.understood());
    }

    private List<Element> elements(List<? extends BaseDescr> trees) {
        List<Element> elements = new ArrayList<>();
        for (BaseDescr tree : trees) {
            if (tree instanceof AndDescr both) {
                elements.addAll(elements(both.getDescrs()));
            } else {
                elements.add(element(tree));
            }
        }
        return elements;
    }

    private Element element(BaseDescr tree) {
        if (tree instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr accumulate ? gather(accumulate) : match(pattern);
        }
        Group.Sort sort = tree instanceof NotDescr
                ? Group.Sort.NOT
                : tree instanceof ExistsDescr
                        ? Group.Sort.EXISTS
                        : tree instanceof OrDescr ? Group.Sort.OR : Group.Sort.FORALL;
        List<? extends BaseDescr> children = ((ConditionalElementDescr) tree).getDescrs();
        List<List<Element>> branches = sort == Group.Sort.OR
                ? children.stream().map(child -> apart(List.of(child))).toList()
                : List.of(apart(children));
        return new Group(sort, branches, Math.max(tree.getStartCharacter(), 0));
    }

    /** What stands in brackets. */
    private List<Element> apart(List<? extends BaseDescr> trees) {
        Map<String, Integer> before = names.enter();
        List<Element> elements = elements(trees);
        names.leave(before);
        return elements;
    }

    private Match match(PatternDescr pattern) {
        List<List<Token>> conditions = pattern.getDescrs().stream()
                .map(tree -> Token.of(file.text(), tree.getStartCharacter(), tree.getEndCharacter() + 1))
                .toList();
        String type = pattern.getObjectType();
        int start = Math.max(file.text().indexOf(type, pattern.getStartCharacter()), 0);
        Slot slot = names.slot(
                type,
                types.facts().getOrDefault(type, Object.class),
                pattern.getIdentifier() == null ? "" : pattern.getIdentifier(),
                naming(conditions),
                start);
        if (slot.known() == Object.class) {
            names.miss();
        }
        ConditionReader reader = new ConditionReader(names, types, Optional.of(slot));
        List<Condition> read = new ArrayList<>();
        conditions.forEach(tokens -> reader.read(tokens).ifPresent(read::add));
        return new Match(slot, read);
    }

    /** The text that the property {@code name} is compared with. */
    private static String naming(List<List<Token>> conditions) {
        return conditions.stream()
                .filter(tokens -> tokens.size() == 3
                        && tokens.get(0).is("name")
                        && tokens.get(1).is("==")
                        && tokens.get(2).kind() == Token.Kind.TEXT)
                .map(tokens -> tokens.get(2).unquoted())
                .findFirst()
                .orElse("");
    }

    private Gather gather(AccumulateDescr tree) {
        List<Token> tokens =
                Token.of(file.text(), tree.getStartCharacter(), file.text().length());
        int open = 0;
        while (!tokens.get(open).is("(")) {
            open++;
        }
        List<List<Token>> parts = parts(tokens.subList(open + 1, Tokens.closing(tokens, open)));
        Map<String, Integer> before = names.enter();
        List<Element> input = elements(List.of(tree.getInput()));
        List<Result> results = new ArrayList<>();
        for (List<Token> function : Tokens.split(parts.get(1))) {
            results.add(result(function, Element.key(input)));
        }
        names.leave(before);
        List<Condition> conditions = new ArrayList<>();
        if (parts.size() > 2) {
            ConditionReader reader = new ConditionReader(names, types, Optional.empty());
            Tokens.split(parts.get(2))
                    .forEach(condition -> reader.read(condition).ifPresent(conditions::add));
        }
        return new Gather(input, results, conditions, tokens.get(0).start());
    }

    /** What stands between the semicolons. */
    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(";")) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    private Result result(List<Token> function, String input) {
        String name = function.get(2).text();
        List<Token> argument = function.subList(4, function.size() - 1);
        Optional<Linear> of =
                OperandReader.read(names, types, Optional.empty(), argument).flatMap(OperandReader::linear);
        if (of.isEmpty() && !argument.isEmpty()) {
            names.miss();
        }
        Linear made = of.orElse(Linear.of(Exact.ZERO));
        boolean whole = name.equals("count")
                || !name.equals("average") && of.filter(names::isWhole).isPresent();
        String key = name + "( " + made + " of " + input + " )";
        Quantity quantity = names.quantity(new Quantity(
                key,
                function.get(0).text(),
                whole ? Integer.class : Exact.class,
                Object.class,
                Optional.empty(),
                name));
        names.bind(function.get(0).text(), new Operand.Figure(Linear.of(quantity.key()), quantity.type()));
        return new Result(quantity, name, made);
    }
}
