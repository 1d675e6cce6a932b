package io.kaohe.probe;

import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the conditions of a rule that is known to be sound. */
final class ElementReader {
    private final List<Token> tokens;
    private int at;

    private ElementReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Element read(List<Token> conditions) {
        return new ElementReader(conditions).all();
    }

    /** One element behind the other, up to a bracket or a semicolon. */
    private Element all() {
        int start = at;
        List<Element> elements = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).is(")") && !tokens.get(at).is(";")) {
            elements.add(any());
        }
        return elements.size() == 1 ? elements.get(0) : new Element.All(tokens.subList(start, at), elements);
    }

    private Element any() {
        int start = at;
        List<Element> elements = joined("or");
        return elements.size() == 1 ? elements.get(0) : new Element.Any(tokens.subList(start, at), elements);
    }

    private Element and() {
        int start = at;
        List<Element> elements = joined("and");
        return elements.size() == 1 ? elements.get(0) : new Element.All(tokens.subList(start, at), elements);
    }

    private List<Element> joined(String word) {
        List<Element> elements = new ArrayList<>();
        do {
            at += elements.isEmpty() ? 0 : 1;
            elements.add(word.equals("or") ? and() : one());
        } while (isNext(word));
        return elements;
    }

    private Element one() {
        int start = at;
        if (isNext("not") || isNext("exists") || isNext("forall")) {
            at++;
            Element of = one();
            return new Element.Presence(tokens.subList(start, at), of);
        } else if (isNext("(")) {
            return bracketed();
        } else if (isNext("accumulate")) {
            return sum();
        }
        return pattern();
    }

    /** {@code ( A() and B() )}, or {@code ( and A() B() )}. */
    private Element bracketed() {
        int start = at++;
        boolean any = isNext("or");
        if (any || isNext("and")) {
            at++;
            List<Element> elements = new ArrayList<>();
            while (!isNext(")")) {
                elements.add(one());
            }
            at++;
            List<Token> own = tokens.subList(start, at);
            return any ? new Element.Any(own, elements) : new Element.All(own, elements);
        }
        Element inside = all();
        at++;
        return new Element.All(tokens.subList(start, at), List.of(inside));
    }

    private Element sum() {
        int start = at;
        int close = Tokens.closing(tokens, at + 1);
        at += 2;
        Element input = all();
        List<Token> rest = tokens.subList(Math.min(at + 1, close), close);
        int second = 0;
        while (second < rest.size() && !rest.get(second).is(";")) {
            second++;
        }
        at = close + 1;
        return new Element.Sum(
                tokens.subList(start, at),
                input,
                Tokens.split(rest.subList(0, second)),
                second + 1 < rest.size() ? Tokens.split(rest.subList(second + 1, rest.size())) : List.of());
    }

    private Element pattern() {
        int start = at;
        boolean named = tokens.get(at).text().startsWith("$");
        int open = named ? at + 3 : at + 1;
        int close = Tokens.closing(tokens, open);
        at = close + 1;
        List<Token> inside = tokens.subList(open + 1, close);
        return new Element.Pattern(
                tokens.subList(start, at),
                named ? Optional.of(tokens.get(start)) : Optional.empty(),
                tokens.get(open - 1),
                inside.isEmpty() ? List.of() : Tokens.split(inside));
    }

    private boolean isNext(String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
