package io.kaohe.logic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.kaohe.fact.Agent;
import io.kaohe.fact.Role;
import io.kaohe.number.Exact;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between two commas of a pattern: a binding, a condition, or both. */
final class ConditionReader {
    /** More alternatives than this are not looked into. */
    private static final int MOST_ALTERNATIVES = 64;

    /** A side of so many tokens is read without brackets: {@code $setting.limit}. */
    private static final int LONGEST_PATH = 3;

    private static final Map<String, String> FLIPPED =
            ImmutableMap.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");
    private static final Map<String, String> NEGATED =
            ImmutableMap.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private static final Set<String> WORDS = ImmutableSet.of("in", "matches", "contains", "excludes", "memberOf");

    private final Names names;
    private final RuleTypes types;
    private final Optional<Slot> pattern;

    ConditionReader(Names names, RuleTypes types, Optional<Slot> pattern) {
        this.names = names;
        this.types = types;
        this.pattern = pattern;
    }

    /** The condition, if the tokens are not a binding alone. */
    Optional<Condition> read(List<Token> tokens) {
        if (tokens.size() > 2
                && tokens.get(0).text().startsWith("$")
                && tokens.get(1).is(":")) {
            List<Token> bound = tokens.subList(2, tokens.size());
            int sign = comparison(bound);
            operand(bound.subList(0, sign))
                    .ifPresentOrElse(value -> names.bind(tokens.get(0).text(), value), names::miss);
            return sign == bound.size() ? Optional.empty() : Optional.of(condition(bound));
        }
        return tokens.isEmpty() ? Optional.empty() : Optional.of(condition(tokens));
    }

    private Condition condition(List<Token> tokens) {
        List<List<Test>> alternatives = alternatives(tokens, true);
        return new Condition(
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end(),
                alternatives.size() > MOST_ALTERNATIVES ? List.of(List.of(other(tokens, true))) : joined(alternatives));
    }

    private List<List<Test>> alternatives(List<Token> tokens, boolean positive) {
        for (String word : List.of("||", "&&")) {
            List<List<Token>> parts = parts(tokens, word);
            if (parts.size() > 1) {
                List<List<List<Test>>> each =
                        parts.stream().map(part -> alternatives(part, positive)).toList();
                return word.equals("||") == positive ? either(each) : all(each);
            }
        }
        if (tokens.isEmpty()) {
            names.miss();
            return List.of(List.of());
        } else if (tokens.get(0).is("!")) {
            return alternatives(tokens.subList(1, tokens.size()), !positive);
        } else if (tokens.get(0).is("(") && Tokens.closing(tokens, 0) == tokens.size() - 1) {
            return alternatives(tokens.subList(1, tokens.size() - 1), positive);
        }
        return atom(tokens, positive);
    }

    private static List<List<Token>> parts(List<Token> tokens, String word) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(word)) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    private static List<List<Test>> either(List<List<List<Test>>> each) {
        return each.stream().flatMap(List::stream).toList();
    }

    private static List<List<Test>> all(List<List<List<Test>>> each) {
        List<List<Test>> product = List.of(List.of());
        for (List<List<Test>> one : each) {
            List<List<Test>> longer = new ArrayList<>();
            for (List<Test> begun : product) {
                for (List<Test> alternative : one) {
                    List<Test> both = new ArrayList<>(begun);
                    both.addAll(alternative);
                    longer.add(both);
                }
            }
            product = longer.size() > MOST_ALTERNATIVES ? longer.subList(0, MOST_ALTERNATIVES + 1) : longer;
        }
        return product;
    }

    /** Tests of one quantity are one test, and alternatives that are all about one quantity are one alternative. */
    private static List<List<Test>> joined(List<List<Test>> alternatives) {
        List<List<Test>> merged =
                alternatives.stream().map(ConditionReader::merged).toList();
        boolean single = !merged.isEmpty()
                && merged.stream()
                        .allMatch(tests -> tests.size() == 1
                                && tests.get(0) instanceof Test.Within within
                                && merged.get(0).get(0) instanceof Test.Within first
                                && within.quantity().equals(first.quantity()));
        if (!single) {
            return merged;
        }
        Test.Within first = (Test.Within) merged.get(0).get(0);
        Values values = first.values();
        for (List<Test> tests : merged) {
            values = values.or(((Test.Within) tests.get(0)).values());
        }
        return List.of(List.of(new Test.Within(first.quantity(), values)));
    }

    private static List<Test> merged(List<Test> tests) {
        List<Test> merged = new ArrayList<>();
        for (Test test : tests) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                if (test instanceof Test.Within one
                        && merged.get(i) instanceof Test.Within other
                        && one.quantity().equals(other.quantity())) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(test);
            } else {
                Test.Within other = (Test.Within) merged.get(same);
                merged.set(
                        same, new Test.Within(other.quantity(), other.values().and(((Test.Within) test).values())));
            }
        }
        return merged;
    }

    private List<List<Test>> atom(List<Token> tokens, boolean positive) {
        int at = comparison(tokens);
        if (at == tokens.size()) {
            Optional<Operand> flag = operand(tokens);
            return flag.isPresent()
                            && flag.get() instanceof Operand.Thing thing
                            && Types.isFlag(thing.quantity().type())
                    ? one(words(thing.quantity(), Set.of("true"), positive))
                    : missed(tokens, positive);
        }
        boolean not = at > 0 && tokens.get(at - 1).is("not");
        List<Token> left = tokens.subList(0, not ? at - 1 : at);
        List<Token> right = tokens.subList(at + 1, tokens.size());
        Token sign = tokens.get(at);
        if (sign.is("in")) {
            return in(left, right, tokens, positive != not);
        } else if (WORDS.contains(sign.text())) {
            return one(related(left, sign.text(), right, tokens, positive != not));
        }
        Optional<Operand> one = operand(left);
        Optional<Operand> other = operand(right);
        if (one.isEmpty() || other.isEmpty()) {
            return missed(tokens, positive);
        }
        String meant = positive ? sign.text() : NEGATED.getOrDefault(sign.text(), sign.text());
        return compare(one.get(), meant, other.get(), tokens, positive);
    }

    /** The index of what compares the sides, outside of brackets; the number of tokens if nothing does. */
    private static int comparison(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean compares = token.kind() == Token.Kind.SIGN && FLIPPED.containsKey(token.text())
                    || token.kind() == Token.Kind.NAME && WORDS.contains(token.text());
            if (depth == 0 && compares) {
                return i;
            }
        }
        return tokens.size();
    }

    private List<List<Test>> compare(Operand one, String sign, Operand other, List<Token> tokens, boolean positive) {
        if (one instanceof Operand.Figure left && other instanceof Operand.Figure right) {
            return numbers(
                    left.linear().minus(right.linear()), sign, Types.isTime(left.type()) ? left.type() : null, tokens);
        } else if (one instanceof Operand.Figure left && other instanceof Operand.Word word) {
            return Types.number(left.type(), word.text())
                    .map(number -> numbers(left.linear().minus(Linear.of(number)), sign, left.type(), tokens))
                    .orElseGet(() -> missed(tokens, positive));
        } else if (one instanceof Operand.Word && !(other instanceof Operand.Word)) {
            return compare(other, FLIPPED.getOrDefault(sign, sign), one, tokens, positive);
        } else if (one instanceof Operand.Thing left && other instanceof Operand.Word word) {
            return word(left.quantity(), sign, word.text(), tokens, positive);
        } else if (one instanceof Operand.Thing left && other instanceof Operand.Thing right && sign.equals("==")) {
            return one(new Test.Same(left.quantity(), right.quantity()));
        } else if (one instanceof Operand.Thing left && other instanceof Operand.Thing right) {
            return one(new Test.Other(
                    left.quantity().key() + " " + sign + " " + right.quantity().key()));
        }
        return missed(tokens, positive);
    }

    private List<List<Test>> numbers(
            Linear difference, String sign, @org.jspecify.annotations.Nullable Class<?> time, List<Token> tokens) {
        if (difference.number().isPresent()) {
            boolean holds = !NumberValues.of(sign, Exact.ZERO, false)
                    .and(NumberValues.of(difference.constant(), false))
                    .isEmpty();
            return holds ? List.of(List.of()) : List.of();
        }
        Exact factor = difference.leading();
        Linear even = difference.times(Exact.ONE.over(factor));
        Linear sum = new Linear(even.terms(), Exact.ZERO);
        String meant = factor.signum() < 0 ? FLIPPED.getOrDefault(sign, sign) : sign;
        boolean whole = names.isWhole(sum);
        Class<?> type = time == null ? whole ? Integer.class : Exact.class : Long.class;
        Quantity quantity =
                names.quantity(sum.key()).orElseGet(() -> names.quantity(sum(sum, type, tokens, factor.signum() < 0)));
        return one(
                new Test.Within(quantity, NumberValues.of(meant, even.constant().negated(), whole)));
    }

    private Quantity sum(Linear sum, Class<?> type, List<Token> tokens, boolean flipped) {
        List<Optional<Slot>> slots = sum.terms().keySet().stream()
                .map(key -> names.quantity(key).flatMap(Quantity::slot))
                .distinct()
                .toList();
        names.sums().put(sum.key(), sum);
        return new Quantity(
                sum.key(),
                label(tokens, flipped),
                type,
                Object.class,
                slots.size() == 1 ? slots.get(0) : Optional.empty(),
                "");
    }

    /** What stands left of the comparison; where other quantities stand right of it, both sides. */
    private static String label(List<Token> tokens, boolean flipped) {
        int at = comparison(tokens);
        List<Token> right = tokens.subList(Math.min(at + 1, tokens.size()), tokens.size());
        String left = Token.joined(tokens.subList(0, at));
        boolean alone = right.stream().noneMatch(token -> token.kind() == Token.Kind.NAME);
        if (alone) {
            return left;
        }
        String behind = right.size() > LONGEST_PATH ? "( " + Token.joined(right) + " )" : Token.joined(right);
        String before = at > LONGEST_PATH ? "( " + left + " )" : left;
        return flipped ? behind + " - " + before : before + " - " + behind;
    }

    private List<List<Test>> word(Quantity quantity, String sign, String word, List<Token> tokens, boolean positive) {
        if (sign.equals("==") || sign.equals("!=")) {
            return one(words(quantity, Set.of(word), sign.equals("==")));
        }
        return EnumOrder.compared(quantity.type(), sign, word)
                .map(values -> one(new Test.Within(quantity, values)))
                .orElseGet(() -> List.of(List.of(other(tokens, positive))));
    }

    private static Test words(Quantity quantity, Set<String> words, boolean positive) {
        Optional<WordValues> proper = KnownFacts.proper(quantity);
        if (proper.isPresent()) {
            boolean is = words.contains("true") == positive;
            Slot slot = quantity.slot().orElseThrow();
            return new Test.Within(
                    new Quantity(slot.name() + ".role", "role", Role.class, Agent.class, quantity.slot(), "role"),
                    is ? proper.get() : proper.get().not());
        }
        WordValues values = new WordValues(words, false, Optional.empty());
        return new Test.Within(quantity, positive ? values : values.not());
    }

    private List<List<Test>> in(List<Token> left, List<Token> right, List<Token> tokens, boolean positive) {
        Optional<Operand> operand = operand(left);
        if (operand.isEmpty() || right.isEmpty() || !right.get(0).is("(")) {
            return missed(tokens, positive);
        }
        List<List<List<Test>>> each = new ArrayList<>();
        for (List<Token> one : Tokens.split(right.subList(1, Tokens.closing(right, 0)))) {
            Optional<Operand> value = operand(one);
            if (value.isEmpty()) {
                return missed(tokens, positive);
            }
            each.add(compare(operand.get(), positive ? "==" : "!=", value.get(), left, positive));
        }
        return positive ? either(each) : all(each);
    }

    private Test related(List<Token> left, String word, List<Token> right, List<Token> tokens, boolean positive) {
        String one = operand(left).map(ConditionReader::key).orElse("");
        String other = operand(right).map(ConditionReader::key).orElse("");
        return one.isEmpty() || other.isEmpty()
                ? missed(tokens, positive).get(0).get(0)
                : new Test.Other((positive ? "" : "not ") + one + " " + word + " " + other);
    }

    private static String key(Operand operand) {
        if (operand instanceof Operand.Thing thing) {
            return thing.quantity().key();
        }
        return operand instanceof Operand.Figure figure
                ? figure.linear().toString()
                : "\"" + ((Operand.Word) operand).text() + "\"";
    }

    private List<List<Test>> missed(List<Token> tokens, boolean positive) {
        names.miss();
        return List.of(List.of(other(tokens, positive)));
    }

    private static Test other(List<Token> tokens, boolean positive) {
        return new Test.Other((positive ? "" : "not ") + Token.joined(tokens));
    }

    private Optional<Operand> operand(List<Token> tokens) {
        return OperandReader.read(names, types, pattern, tokens);
    }

    private static List<List<Test>> one(Test test) {
        return List.of(List.of(test));
    }
}
