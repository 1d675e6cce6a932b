package io.kaohe.logic;

import com.google.common.collect.ImmutableSet;
import io.kaohe.number.Exact;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one side of a comparison, or an argument: a number, text, constant, path or calculation. */
final class OperandReader {
    private static final Set<String> FUNCTIONS =
            ImmutableSet.of("min", "max", "floor", "ceiling", "cut", "round", "share");
    private static final Set<String> WORDS =
            ImmutableSet.of("null", "in", "not", "matches", "contains", "excludes", "memberOf", "new");

    private final Names names;
    private final RuleTypes types;
    private final Optional<Slot> pattern;
    private final List<Token> tokens;
    private int at;

    private OperandReader(Names names, RuleTypes types, Optional<Slot> pattern, List<Token> tokens) {
        this.names = names;
        this.types = types;
        this.pattern = pattern;
        this.tokens = tokens;
    }

    /** Reads all tokens; empty if they are nothing that is known. The pattern is that whose properties have bare names. */
    static Optional<Operand> read(Names names, RuleTypes types, Optional<Slot> pattern, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        OperandReader reader = new OperandReader(names, types, pattern, tokens);
        Optional<Operand> operand = reader.sum();
        return reader.at == tokens.size() ? operand : Optional.empty();
    }

    private Optional<Operand> sum() {
        Optional<Operand> sum = product();
        while (sum.isPresent() && (isNext("+") || isNext("-"))) {
            boolean plus = tokens.get(at++).is("+");
            sum = both(sum, product(), (one, other) -> figure(plus ? one.plus(other) : one.minus(other)));
        }
        return sum;
    }

    private Optional<Operand> product() {
        int start = at;
        Optional<Operand> product = factor();
        while (product.isPresent() && (isNext("*") || isNext("/"))) {
            boolean times = tokens.get(at++).is("*");
            product =
                    both(product, factor(), (one, other) -> times ? times(one, other, start) : over(one, other, start));
        }
        return product;
    }

    private Operand times(Linear one, Linear other, int start) {
        if (one.number().isPresent()) {
            return figure(other.times(one.constant()));
        } else if (other.number().isPresent()) {
            return figure(one.times(other.constant()));
        }
        boolean ordered = one.toString().compareTo(other.toString()) <= 0;
        return names.compound("*", ordered ? List.of(one, other) : List.of(other, one), label(start));
    }

    private Operand over(Linear one, Linear other, int start) {
        return other.number().filter(number -> number.signum() != 0).isPresent()
                ? figure(one.times(Exact.ONE.over(other.constant())))
                : names.compound("/", List.of(one, other), label(start));
    }

    private Optional<Operand> factor() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        if (token.is("-")) {
            at++;
            return factor().flatMap(OperandReader::linear).map(one -> figure(one.times(Exact.of(-1))));
        } else if (token.is("(")) {
            int close = Tokens.closing(tokens, at);
            List<Token> inner = tokens.subList(at + 1, close);
            at = close + 1;
            return read(names, types, pattern, inner);
        } else if (token.kind() == Token.Kind.NUMBER) {
            at++;
            String number = token.text().replace("B", "");
            return number.matches("\\d+(\\.\\d+)?")
                    ? Optional.of(figure(Linear.of(Exact.of(number))))
                    : Optional.empty();
        } else if (token.kind() == Token.Kind.TEXT) {
            at++;
            return Optional.of(new Operand.Word(token.unquoted()));
        } else if (token.is("true") || token.is("false")) {
            at++;
            return Optional.of(new Operand.Word(token.text()));
        } else if (token.kind() != Token.Kind.NAME || WORDS.contains(token.text())) {
            return Optional.empty();
        } else if (FUNCTIONS.contains(token.text())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("(")) {
            return function(token.text());
        }
        int end = Tokens.pathEnd(tokens, at);
        List<Token> path = tokens.subList(at, end);
        at = end;
        return new PathReader(names, types, pattern).read(path);
    }

    private Optional<Operand> function(String name) {
        int start = at;
        int close = Tokens.closing(tokens, at + 1);
        List<Linear> arguments = new ArrayList<>();
        for (List<Token> argument : Tokens.split(tokens.subList(at + 2, close))) {
            read(names, types, pattern, argument).flatMap(OperandReader::linear).ifPresent(arguments::add);
        }
        int wanted = Tokens.split(tokens.subList(at + 2, close)).size();
        at = close + 1;
        return arguments.size() == wanted
                ? Optional.of(names.compound(name, arguments, label(start)))
                : Optional.empty();
    }

    private String label(int start) {
        StringBuilder label = new StringBuilder();
        for (Token token : tokens.subList(start, at)) {
            boolean operator = token.kind() == Token.Kind.SIGN && token.text().matches("[-+*/,]");
            label.append(operator && !token.is(",") ? " " : "")
                    .append(token.text())
                    .append(operator ? " " : "");
        }
        return label.toString();
    }

    private Operand figure(Linear linear) {
        return new Operand.Figure(linear, names.isWhole(linear) ? Integer.class : Exact.class);
    }

    private boolean isNext(String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }

    static Optional<Linear> linear(Operand operand) {
        return operand instanceof Operand.Figure figure && !Types.isTime(figure.type())
                ? Optional.of(figure.linear())
                : Optional.empty();
    }

    private static Optional<Operand> both(
            Optional<Operand> one,
            Optional<Operand> other,
            java.util.function.BiFunction<Linear, Linear, Operand> calculation) {
        Optional<Linear> left = one.flatMap(OperandReader::linear);
        Optional<Linear> right = other.flatMap(OperandReader::linear);
        return left.isPresent() && right.isPresent()
                ? Optional.of(calculation.apply(left.get(), right.get()))
                : Optional.empty();
    }
}
