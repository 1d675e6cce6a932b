package io.kaohe.mutation;

import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition of a rule, as it stands in the file. */
sealed interface Element {
    /** All of it. */
    List<Token> tokens();

    /** A type with constraints. */
    record Pattern(List<Token> tokens, Optional<Token> variable, Token type, List<List<Token>> constraints)
            implements Element {}

    /** {@code not} or {@code exists}, and what there is not or is. */
    record Quantified(List<Token> tokens, Token word, Element inner) implements Element {}

    /** Elements in brackets, with the words that join them. */
    record Group(List<Token> tokens, List<Element> members, List<Token> joins) implements Element {}

    /** What is added up, by which functions, and conditions on what comes of it. */
    record Accumulated(
            List<Token> tokens, List<Element> input, List<List<Token>> functions, List<List<Token>> conditions)
            implements Element {}

    /** The conditions of a rule that was checked. */
    static Group of(List<Token> tokens) {
        return new Reader(tokens).group(tokens);
    }

    /** Reads tokens from left to right. */
    final class Reader {
        private final List<Token> all;
        private int at;

        private Reader(List<Token> all) {
            this.all = all;
        }

        private Group group(List<Token> whole) {
            List<Element> members = new ArrayList<>();
            List<Token> joins = new ArrayList<>();
            while (at < all.size()) {
                if (all.get(at).is("and") || all.get(at).is("or")) {
                    joins.add(all.get(at++));
                } else {
                    members.add(element());
                }
            }
            return new Group(whole, members, joins);
        }

        private Element element() {
            int start = at;
            Token first = all.get(at);
            if (first.is("not") || first.is("exists")) {
                at++;
                Element inner = element();
                return new Quantified(all.subList(start, at), first, inner);
            }
            if (first.is("(")) {
                List<Token> inside = brackets();
                return new Reader(inside).group(all.subList(start, at));
            }
            if (first.is("accumulate")) {
                at++;
                return accumulated(start, brackets());
            }
            return pattern(start);
        }

        private Pattern pattern(int start) {
            Optional<Token> variable = Optional.empty();
            if (all.get(at).text().startsWith("$")) {
                variable = Optional.of(all.get(at));
                at += 2;
            }
            Token type = all.get(at++);
            List<Token> inside = brackets();
            return new Pattern(
                    all.subList(start, at), variable, type, inside.isEmpty() ? List.of() : Tokens.split(inside));
        }

        private Accumulated accumulated(int start, List<Token> inside) {
            List<List<Token>> parts = new ArrayList<>();
            int depth = 0;
            int from = 0;
            for (int i = 0; i < inside.size(); i++) {
                depth += inside.get(i).is("(") ? 1 : inside.get(i).is(")") ? -1 : 0;
                if (depth == 0 && inside.get(i).is(";")) {
                    parts.add(inside.subList(from, i));
                    from = i + 1;
                }
            }
            parts.add(inside.subList(from, inside.size()));
            return new Accumulated(
                    all.subList(start, at),
                    new Reader(parts.get(0)).group(parts.get(0)).members(),
                    split(parts, 1),
                    split(parts, 2));
        }

        private static List<List<Token>> split(List<List<Token>> parts, int nth) {
            return parts.size() <= nth || parts.get(nth).isEmpty() ? List.of() : Tokens.split(parts.get(nth));
        }

        /** What stands between the bracket that is next and the one that closes it. */
        private List<Token> brackets() {
            int close = Tokens.closing(all, at);
            List<Token> inside = all.subList(at + 1, close);
            at = close + 1;
            return inside;
        }
    }
}
