package io.kaohe.source;

import java.util.ArrayList;
import java.util.List;

/** Finds its way through brackets and commas. */
public final class Tokens {
    private Tokens() {}

    /** The index of the bracket that closes the one at an index; the last token if none does. */
    public static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** What stands between two brackets, from comma to comma. */
    public static List<List<Token>> split(List<Token> inside) {
        List<List<Token>> each = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.size(); i++) {
            Token token = inside.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                each.add(inside.subList(start, i));
                start = i + 1;
            }
        }
        each.add(inside.subList(start, inside.size()));
        return each;
    }

    /** The end of {@code a.b( … ).c}, as an index of the token behind it; arguments are part of it. */
    public static int pathEnd(List<Token> tokens, int start) {
        int i = start + 1;
        while (i < tokens.size()) {
            if (tokens.get(i).is("(")) {
                i = closing(tokens, i) + 1;
            } else if (tokens.get(i).is(".") && i + 1 < tokens.size()) {
                i += 2;
            } else {
                break;
            }
        }
        return Math.min(i, tokens.size());
    }
}
