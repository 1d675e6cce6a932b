package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.rule.RuleTypes;
import io.kaohe.rule.TableRow;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Phrase;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The conditions of a rule as people would say them, as far as they can be said; the rest is said as it stands. */
final class ConditionWords {
    /** Types of which there is a fact in every month, for each agent or for the team. */
    private static final Set<String> ALWAYS = Set.of(
            "AbsenceTotal",
            "AbsenceYear",
            "Agent",
            "Attendance",
            "LeaveTotal",
            "Settings",
            "Team",
            "TeamDiscipline",
            "TeamSales");

    /** Properties that tell facts of one type apart that have little else in common. */
    private static final Set<String> NAMES = Set.of("form", "name");

    private final RuleTypes types;
    private final Names names;
    private final ComparisonWords comparisons;
    private final Ties ties;

    ConditionWords(CheckedRule rule) {
        types = rule.scope().types();
        names = new Names(rule);
        ties = Ties.of(rule);
        comparisons = new ComparisonWords(rule, names);
    }

    /** Whether a condition says nothing, as there always is such a fact. */
    boolean isAlways(Step step) {
        return step.kind() == Step.Kind.PATTERN && (ALWAYS.contains(step.type()) || isTable(step.type()));
    }

    /**
     * Whether a condition only picks the facts that are meant, by the name of a figure or form, or the row of a table:
     * that others are not meant is no news.
     */
    boolean isChoice(Step step) {
        List<Token> tokens = step.tokens();
        boolean equal = tokens.size() > 2 && tokens.get(1).is("==");
        boolean named = equal && NAMES.contains(tokens.get(0).text());
        boolean ofTable = isTable(step.type())
                && (equal || ComparisonWords.withoutBinding(tokens).get(0).is("covers"));
        return step.kind() == Step.Kind.CONSTRAINT && (named || ofTable);
    }

    private boolean isTable(String type) {
        Class<?> known = types.facts().get(type);
        return known != null && TableRow.class.isAssignableFrom(known);
    }

    Condition of(Step step) {
        Words words = switch (step.kind()) {
            case PATTERN ->
                isTable(step.type()) ? Glossary.say("type.row", Words.same(step.type())) : Glossary.type(step.type());
            case CONSTRAINT -> constraint(step.tokens(), step.type());
            case NOT -> not(step);
            case RESULT -> constraints(step.tokens(), "");
            case GATHERING -> gathering(step.tokens());
            case OTHER -> Words.same(step.source());
        };
        return new Condition(step.source(), step.place(), words);
    }

    /** What there is in place of what a constraint asks for. */
    Words value(Step step, Map<String, Object> match) {
        Token left = step.tokens().get(0);
        String property = names.alias(left.text()).map(Names.Alias::property).orElse(left.text());
        Object subject = match.getOrDefault(step.variable(), "");
        return Optional.ofNullable(match.get(left.text()))
                .or(() -> PropertyValues.value(subject, property))
                .map(value -> comparisons.value(step.type(), property, value))
                .orElse(Words.same(""));
    }

    /** The counts and sums of a match that a condition on them mentions. */
    Words results(Step step, Map<String, Object> match) {
        List<Words> values = step.tokens().stream()
                .map(Token::text)
                .filter(text -> names.result(text).isPresent() && match.containsKey(text))
                .distinct()
                .<Words>map(text ->
                        Phrase.filled("%1$s: %2$s", "%1$s：%2$s", names.words(text), match.getOrDefault(text, "")))
                .toList();
        return Phrase.of(values);
    }

    private Words not(Step step) {
        List<Token> tokens = step.tokens();
        int open = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is("("))
                .findFirst()
                .orElse(0);
        List<Token> inside = tokens.subList(open + 1, tokens.size() - 1);
        List<Words> parts = new ArrayList<>();
        for (List<Token> constraint : inside.isEmpty() ? List.<List<Token>>of() : Tokens.split(inside)) {
            if (!ties.isTie(constraint)) {
                parts.add(constraint(constraint, step.type()));
            }
        }
        Words type = Glossary.bare(step.type());
        return Glossary.say("not", parts.isEmpty() ? type : Glossary.say("with", type, Phrase.of(parts)));
    }

    private Words gathering(List<Token> tokens) {
        return Phrase.of(tokens.stream()
                .map(Token::text)
                .filter(text -> names.result(text).isPresent())
                .distinct()
                .map(names::words)
                .toList());
    }

    private Words constraints(List<Token> tokens, String type) {
        return Phrase.of(
                Tokens.split(tokens).stream().map(one -> constraint(one, type)).toList());
    }

    private Words constraint(List<Token> tokens, String type) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("||")) {
                return Glossary.say(
                        "or",
                        constraint(tokens.subList(0, i), type),
                        constraint(tokens.subList(i + 1, tokens.size()), type));
            }
            if (tokens.get(i).is("&&")) {
                return Phrase.of(List.of(
                        constraint(tokens.subList(0, i), type),
                        constraint(tokens.subList(i + 1, tokens.size()), type)));
            }
        }
        return comparisons.of(tokens, type);
    }
}
