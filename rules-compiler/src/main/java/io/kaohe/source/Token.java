package io.kaohe.source;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word, number, text or sign of a rule file; comments and white space are passed over.
 *
 * @param start the offset of its first character in the file
 */
public record Token(Kind kind, String text, int start) {
    public enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    private static final Set<String> LONG_SIGNS = ImmutableSet.of("==", "!=", "<=", ">=", "&&", "||", "->", ":=");

    /** It looks like a blank and is none to the rule language. */
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    public int end() {
        return start + text.length();
    }

    public boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }

    /** A text without its quotes. */
    public String unquoted() {
        return kind == Kind.TEXT && text.length() >= 2 ? text.substring(1, text.length() - 1) : text;
    }

    /** Tokens as text, with blanks between them where words would run together. */
    public static String joined(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean parted = text.length() == 0 || token.kind() == Kind.SIGN || text.charAt(text.length() - 1) == '.';
            text.append(parted ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    /** The tokens between two offsets. */
    public static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) && c != IDEOGRAPHIC_SPACE) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = endOr(text.indexOf('\n', at), to);
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? to : close + 2;
            } else {
                Token token = next(text, at, to);
                tokens.add(token);
                at = token.end();
            }
        }
        return tokens;
    }

    private static Token next(String text, int at, int to) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return new Token(Kind.TEXT, text.substring(at, endOfText(text, at, to)), at);
        }
        int end = at + 1;
        if (Character.isDigit(c)) {
            while (end < to && isNumberPart(text, end)) {
                end++;
            }
            return new Token(Kind.NUMBER, text.substring(at, end), at);
        }
        if (Character.isJavaIdentifierStart(c)) {
            while (end < to && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            return new Token(Kind.NAME, text.substring(at, end), at);
        }
        if (end < to && LONG_SIGNS.contains(text.substring(at, end + 1))) {
            end++;
        }
        return new Token(Kind.SIGN, text.substring(at, end), at);
    }

    private static boolean isNumberPart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static int endOfText(String text, int at, int to) {
        for (int i = at + 1; i < to; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(at)) {
                return i + 1;
            } else if (text.charAt(i) == '\n') {
                return i;
            }
        }
        return to;
    }

    private static int endOr(int found, int to) {
        return found < 0 ? to : found;
    }
}
