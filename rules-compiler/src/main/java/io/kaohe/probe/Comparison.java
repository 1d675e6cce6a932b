package io.kaohe.probe;

import com.google.common.collect.ImmutableSet;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A comparison within a constraint, {@code a > 1} of {@code b == 2 && ( a > 1 || a < 0 )}.
 *
 * @param given what is known when it is looked at, as constraints: what stands before it behind {@code &&} holds, and
 *     behind {@code ||} does not
 */
record Comparison(List<Token> left, Token sign, List<Token> right, List<String> given) {
    private static final Set<String> SIGNS = ImmutableSet.of("==", "!=", "<", "<=", ">", ">=");

    /** All of it. */
    List<Token> tokens() {
        List<Token> all = new ArrayList<>(left);
        all.add(sign);
        all.addAll(right);
        return all;
    }

    /**
     * The comparisons of a constraint.
     *
     * @param text gives what Drools gets for some tokens
     */
    static List<Comparison> of(List<Token> constraint, Function<List<Token>, String> text) {
        boolean bound = constraint.size() > 2
                && constraint.get(0).text().startsWith("$")
                && constraint.get(1).is(":");
        List<Comparison> comparisons = new ArrayList<>();
        add(bound ? constraint.subList(2, constraint.size()) : constraint, List.of(), text, comparisons);
        return comparisons;
    }

    private static void add(
            List<Token> tokens, List<String> given, Function<List<Token>, String> text, List<Comparison> comparisons) {
        List<List<Token>> either = split(tokens, "||");
        List<List<Token>> both = split(tokens, "&&");
        if (either.size() > 1) {
            addEach(either, "!( ", given, text, comparisons);
        } else if (both.size() > 1) {
            addEach(both, "( ", given, text, comparisons);
        } else if (tokens.size() > 1 && tokens.get(0).is("!")) {
            add(tokens.subList(1, tokens.size()), given, text, comparisons);
        } else if (tokens.size() > 2 && tokens.get(0).is("(") && Tokens.closing(tokens, 0) == tokens.size() - 1) {
            add(tokens.subList(1, tokens.size() - 1), given, text, comparisons);
        } else {
            int sign = sign(tokens);
            if (sign > 0 && sign + 1 < tokens.size()) {
                comparisons.add(new Comparison(
                        tokens.subList(0, sign), tokens.get(sign), tokens.subList(sign + 1, tokens.size()), given));
            }
        }
    }

    private static void addEach(
            List<List<Token>> parts,
            String before,
            List<String> given,
            Function<List<Token>, String> text,
            List<Comparison> comparisons) {
        List<String> known = new ArrayList<>(given);
        for (List<Token> part : parts) {
            add(part, List.copyOf(known), text, comparisons);
            known.add(before + text.apply(part) + " )");
        }
    }

    private static List<List<Token>> split(List<Token> tokens, String sign) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is(sign) && i > start) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts;
    }

    private static int sign(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0
                    && tokens.get(i).kind() == Token.Kind.SIGN
                    && SIGNS.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return -1;
    }
}
