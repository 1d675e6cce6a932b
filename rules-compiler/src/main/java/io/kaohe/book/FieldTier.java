package io.kaohe.book;

import io.kaohe.compiler.Bound;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That a rule is for a stretch of a field of a fact.
 *
 * @param type the fact's type
 * @param property the field
 * @param otherwise all other conditions of the rule; rules that differ in them are no tiers of one scale
 */
record FieldTier(CheckedRule rule, String type, String property, String otherwise, Interval over) {
    /** The fields that a rule sets limits to, each in a pattern of its own that has to be met. */
    static List<FieldTier> of(CheckedRule rule) {
        List<Token> tokens = rule.source().conditions();
        List<FieldTier> tiers = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && (tokens.get(i).is("or") || tokens.get(i).is("and"))) {
                return List.of();
            }
            if (depth == 0 && isPattern(tokens, i)) {
                tiers.addAll(of(rule, tokens, i));
            }
        }
        return tiers;
    }

    /** Whether a pattern with a variable begins at a token, {@code $lapse : Lapse(}. */
    private static boolean isPattern(List<Token> tokens, int at) {
        return at + 3 < tokens.size()
                && tokens.get(at).text().startsWith("$")
                && tokens.get(at + 1).is(":")
                && tokens.get(at + 3).is("(")
                && (at == 0
                        || !tokens.get(at - 1).is("not") && !tokens.get(at - 1).is("exists"));
    }

    private static List<FieldTier> of(CheckedRule rule, List<Token> tokens, int at) {
        int open = at + 3;
        int close = Tokens.closing(tokens, open);
        if (close == open + 1) {
            return List.of();
        }
        List<List<Token>> constraints = Tokens.split(tokens.subList(open + 1, close));
        String path = tokens.get(at).text().substring(1) + ".";
        String around =
                Token.joined(tokens.subList(0, open + 1)) + "…" + Token.joined(tokens.subList(close, tokens.size()));
        return rule.bounds().stream()
                .map(Bound::path)
                .filter(bound -> bound.startsWith(path))
                .map(bound -> bound.substring(path.length()))
                .distinct()
                .flatMap(property -> tier(rule, tokens.get(at + 2).text(), property, constraints, around).stream())
                .toList();
    }

    private static Optional<FieldTier> tier(
            CheckedRule rule, String type, String property, List<List<Token>> constraints, String around) {
        Interval over = Interval.ALL;
        List<String> others = new ArrayList<>();
        for (List<Token> constraint : constraints) {
            Optional<Interval> limits = limits(constraint, property);
            if (limits.isPresent()) {
                over = common(over, limits.get());
            } else if (constraint.stream().anyMatch(token -> token.is(property))) {
                return Optional.empty();
            } else {
                others.add(Token.joined(constraint));
            }
        }
        return Optional.of(new FieldTier(rule, type, property, around + String.join(",", others), over));
    }

    /** Of {@code minutes > 10 && minutes < 20} the stretch; none of anything but limits of the property. */
    private static Optional<Interval> limits(List<Token> constraint, String property) {
        Interval over = Interval.ALL;
        for (int i = 0; i < constraint.size(); i += 4) {
            boolean limit = i + 2 < constraint.size()
                    && constraint.get(i).is(property)
                    && constraint.get(i + 2).kind() == Token.Kind.NUMBER
                    && (i + 3 == constraint.size() || constraint.get(i + 3).is("&&"));
            Optional<Interval> stretch = limit
                    ? stretch(
                            constraint.get(i + 1).text(), constraint.get(i + 2).text())
                    : Optional.empty();
            if (stretch.isEmpty()) {
                return Optional.empty();
            }
            over = common(over, stretch.get());
        }
        return Optional.of(over);
    }

    private static Optional<Interval> stretch(String operator, String literal) {
        Optional<Exact> limit = Optional.of(Exact.of(literal.replace("B", "")));
        return switch (operator) {
            case "<" -> Optional.of(new Interval(Optional.empty(), false, limit, false));
            case "<=" -> Optional.of(new Interval(Optional.empty(), false, limit, true));
            case ">" -> Optional.of(new Interval(limit, false, Optional.empty(), false));
            case ">=" -> Optional.of(new Interval(limit, true, Optional.empty(), false));
            case "==" -> Optional.of(new Interval(limit, true, limit, true));
            default -> Optional.empty();
        };
    }

    /** What two stretches have in common; that there is something the compiler has made sure of. */
    private static Interval common(Interval one, Interval other) {
        boolean later = one.startsLater(other);
        boolean earlier =
                Stream.of(one, other).allMatch(stretch -> stretch.high().isPresent())
                        ? endsEarlier(one, other)
                        : one.high().isPresent();
        Interval start = later ? one : other;
        Interval end = earlier ? one : other;
        return new Interval(start.low(), start.fromLow(), end.high(), end.toHigh());
    }

    private static boolean endsEarlier(Interval one, Interval other) {
        int order = one.high().orElseThrow().compareTo(other.high().orElseThrow());
        return order < 0 || order == 0 && !one.toHigh();
    }
}
