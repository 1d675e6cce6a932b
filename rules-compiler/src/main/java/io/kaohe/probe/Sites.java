package io.kaohe.probe;

import com.google.common.collect.ImmutableSet;
import io.kaohe.compiler.Boxes;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.Compared;
import io.kaohe.policy.Table;
import io.kaohe.scenario.Limit;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the places of a rule that are to be watched: bounds, also those in {@code not}, {@code exists} and {@code
 * accumulate} and of what is added up; numbers that are looked up in tables; rows that are asked for without being
 * matched. For each it gives conditions that hold where it comes up, whether or not the rule goes on to fire: what
 * stands before it in the rule.
 */
final class Sites {
    private static final Set<String> LOOKUPS = ImmutableSet.of("covers", "part");

    /** Functions without a result where nothing is added up. */
    private static final Set<String> OF_SOMETHING = ImmutableSet.of("average", "min", "max");

    private final CheckedRule rule;
    private final Map<String, Table> tables;
    private final Boxes boxes = new Boxes();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();

    private Sites(CheckedRule rule, List<Table> tables) {
        this.rule = rule;
        this.edits.addAll(rule.edits());
        this.tables = tables.stream().collect(Collectors.toMap(Table::type, Function.identity()));
    }

    static List<Site> of(CheckedRule rule, List<Table> tables) {
        Sites sites = new Sites(rule, tables);
        List<Token> conditions = rule.source().conditions();
        sites.walk(ElementReader.read(conditions), "", true);
        sites.findLookups(rule.source().consequence(), sites.text(conditions), Object.class, "", sites::rowOfScale);
        return sites.sites;
    }

    /** @param matched whether what the element matches is among what the rule matches */
    private void walk(Element element, String before, boolean matched) {
        if (element instanceof Element.Pattern pattern) {
            addPattern(pattern, before, matched);
        } else if (element instanceof Element.All all) {
            StringBuilder known = new StringBuilder(before);
            for (Element one : all.elements()) {
                walk(one, known.toString(), matched);
                known.append(text(one.tokens())).append('\n');
            }
        } else if (element instanceof Element.Any any) {
            any.elements().forEach(one -> walk(one, before, matched));
        } else if (element instanceof Element.Presence presence) {
            walk(presence.of(), before, false);
        } else if (element instanceof Element.Sum sum) {
            walk(sum.input(), before, matched);
            addResults(sum, before);
        }
    }

    private void addPattern(Element.Pattern pattern, String before, boolean matched) {
        Class<?> type = rule.scope().types().facts().get(pattern.type().text());
        if (type == null) {
            return;
        }
        Table table = tables.get(pattern.type().text());
        String fact = pattern.variable().map(Token::text).orElse(Site.FACT);
        String open = before + fact + " : " + pattern.type().text() + "( ";
        List<String> known = new ArrayList<>();
        for (List<Token> constraint : pattern.constraints()) {
            for (Comparison comparison : Comparison.of(constraint, this::text)) {
                if (table == null || !comparison.sign().is("==")) {
                    String whole = open + String.join(", ", with(known, comparison.given())) + " )";
                    addBound(comparison, whole, type, fact);
                }
            }
            if (table != null && table.scale()) {
                String whole = open + String.join(", ", with(known, List.of(text(constraint)))) + " )";
                findLookups(constraint, whole, type, fact, variable -> variable.isEmpty() ? fact : "");
            }
            box(constraint);
            known.add(text(constraint));
        }
        if (table != null && !matched) {
            sites.add(new Site.Row(rule, pattern.tokens(), open + String.join(", ", known) + " )", fact));
        }
    }

    /** From here on, sites can use the exact number of a variable that is bound here. */
    private void box(List<Token> constraint) {
        SourceFile file = rule.source().file();
        boxes.add(constraint, rule.scope(), file);
        boxes.edits(constraint.get(0).text()).stream()
                .filter(edit -> !edits.contains(edit))
                .forEach(edits::add);
    }

    private void addResults(Element.Sum sum, String before) {
        List<String> known = new ArrayList<>();
        sum.functions().stream()
                .filter(function -> OF_SOMETHING.contains(function.get(2).text()))
                .forEach(function -> known.add(function.get(0).text() + " != null"));
        for (List<Token> result : sum.results()) {
            for (Comparison comparison : Comparison.of(result, part -> Compared.condition(rule, part))) {
                addBound(comparison, before + added(sum, with(known, comparison.given())), Object.class, "");
            }
            known.add(Compared.condition(rule, result));
        }
    }

    /** An accumulate with other conditions on its results. */
    private String added(Element.Sum sum, List<String> results) {
        List<Token> tokens = sum.tokens();
        List<Token> last = sum.functions().get(sum.functions().size() - 1);
        List<Token> functions = tokens.subList(0, tokens.indexOf(last.get(last.size() - 1)) + 1);
        String open = text(functions).startsWith("( ") ? "" : "( ";
        return open + text(functions) + " ) and Once( " + String.join(", ", results) + " ) )";
    }

    private void addBound(Comparison comparison, String conditions, Class<?> type, String owner) {
        Compared compared = Compared.of(rule, comparison.left(), comparison.right(), type, owner);
        boolean equality = comparison.sign().is("==") || comparison.sign().is("!=");
        if (compared.numbers() || compared.ordered() && !equality) {
            Limit limit = new Limit(
                    Site.text(rule.source().file(), comparison.left()),
                    comparison.sign().text(),
                    right(comparison.right()),
                    compared.whole());
            sites.add(new Site.Bound(rule, comparison.tokens(), bound(conditions, compared), limit));
        }
    }

    private String right(List<Token> tokens) {
        Token first = tokens.get(0);
        if (tokens.size() > 1) {
            return Site.text(rule.source().file(), tokens);
        }
        return first.kind() == Token.Kind.NUMBER ? first.text().replace("B", "") : first.unquoted();
    }

    /**
     * Finds {@code covers( … )} and {@code part( … )}.
     *
     * @param row gives the variable of the row that such a word asks from the variable before it, or nothing
     */
    private void findLookups(
            List<Token> tokens, String conditions, Class<?> type, String owner, Function<String, String> row) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (LOOKUPS.contains(tokens.get(i).text()) && tokens.get(i + 1).is("(")) {
                boolean dotted = i >= 2 && tokens.get(i - 1).is(".");
                String asked = row.apply(dotted ? tokens.get(i - 2).text() : "");
                List<Token> number = tokens.subList(i + 2, Tokens.closing(tokens, i + 1));
                if (!asked.isEmpty() && !number.isEmpty()) {
                    Compared compared = Compared.number(rule, number, type, owner);
                    sites.add(new Site.Lookup(
                            rule, number, bound(conditions, compared), tableOf(asked, type), asked, compared.whole()));
                }
            }
        }
    }

    /** A variable that stands for a row of a scale; nothing for any other. */
    private String rowOfScale(String variable) {
        return rule.scope()
                .type(variable)
                .map(type -> tables.get(type.getSimpleName()))
                .filter(Table::scale)
                .map(table -> variable)
                .orElse("");
    }

    /** The type of the rows that a variable stands for, or that of the pattern. */
    private String tableOf(String variable, Class<?> pattern) {
        return rule.scope().type(variable).orElse(pattern).getSimpleName();
    }

    private String bound(String conditions, Compared compared) {
        String type = compared.numbers() ? "Exact" : "Object";
        return conditions + "\n" + Site.LEFT + " : " + type + "() from " + boxes.boxed(compared.left()) + "\n"
                + Site.RIGHT + " : " + type + "() from " + boxes.boxed(compared.right());
    }

    private static List<String> with(List<String> known, List<String> given) {
        List<String> all = new ArrayList<>(known);
        all.addAll(given);
        return all;
    }

    /** What Drools gets for tokens that stand one behind the other. */
    private String text(List<Token> tokens) {
        int from = tokens.get(0).start();
        int to = tokens.get(tokens.size() - 1).end();
        return Edit.applied(
                rule.source().file().text(),
                from,
                to,
                edits.stream()
                        .filter(edit -> edit.start() >= from && edit.end() <= to)
                        .toList());
    }
}
