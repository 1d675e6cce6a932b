package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredField.Kind;
import io.kaohe.problem.Problem;
import io.kaohe.source.Token;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Reads the fields of a declared type: {@code hours : BigDecimal = 0}. */
final class FieldReader {
    /** What every fact has, and what every object has: the records of the type could not have it as a field too. */
    private static final Set<String> TAKEN = ImmutableSet.of(
            "about",
            "array",
            "basis",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "key",
            "notify",
            "notifyAll",
            "on",
            "toString",
            "wait",
            "week");

    /** Words that a pattern would take for its own. */
    private static final Set<String> OF_RULES = ImmutableSet.of(
            "accumulate",
            "and",
            "contains",
            "end",
            "eval",
            "excludes",
            "exists",
            "forall",
            "in",
            "matches",
            "memberOf",
            "not",
            "or",
            "rule",
            "soundslike",
            "str",
            "then",
            "when");

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** The types that a field can be of, as rule files call them. */
    static final List<String> TYPES =
            Arrays.stream(Kind.values()).map(Kind::typeName).toList();

    private final DeclarationSource source;
    private final List<Problem> problems;
    private final Set<String> names = new TreeSet<>();

    FieldReader(DeclarationSource source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether a field begins with this token. */
    static boolean isField(DeclarationSource source, List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).is(":")
                && source.tree().getFields().containsKey(tokens.get(at).text());
    }

    /** The fields that are right; what is wrong with the others goes to the problems. */
    List<DeclaredField> read(List<Token> tokens) {
        List<DeclaredField> fields = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size() && !isField(source, tokens, to)) {
                to++;
            }
            field(tokens.subList(from, to)).ifPresent(fields::add);
            from = to;
        }
        return fields;
    }

    /** Of the tokens {@code name : type = default}. */
    private Optional<DeclaredField> field(List<Token> tokens) {
        int before = problems.size();
        Token name = tokens.get(0);
        checkName(name);
        int annotation = position(tokens, "@", 2, tokens.size());
        if (annotation < tokens.size()) {
            report("not-allowed", tokens.get(annotation), Words.of("a field cannot hold an annotation", "字段不能带注解"));
        }
        int end = position(tokens, ";", 2, annotation);
        int sign = position(tokens, "=", 2, end);
        Optional<Kind> kind = kind(name, tokens.subList(2, sign));
        Optional<Object> absent = kind.isEmpty() || sign == end
                ? Optional.empty()
                : absent(name, kind.get(), tokens.get(sign), tokens.subList(sign + 1, end));
        return problems.size() > before || kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeclaredField(name.text(), kind.get(), absent));
    }

    private static int position(List<Token> tokens, String sign, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(sign)) {
                return i;
            }
        }
        return to;
    }

    /** Whether every fact or object has something of that name. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    private void checkName(Token name) {
        String text = name.text();
        if (!NAME.matcher(text).matches()) {
            report(
                    "bad-field-name",
                    name,
                    Words.of(
                            "the name of a field is a small letter, and then letters and digits: " + text + " is not",
                            "字段名应以小写字母开头，后面是字母和数字，" + text + " 不符合"));
        } else if (SourceVersion.isKeyword(text) || TAKEN.contains(text) || OF_RULES.contains(text)) {
            report(
                    "bad-field-name",
                    name,
                    Words.of(
                            "a field cannot be named " + text + ", which means something already",
                            "字段不能取名 " + text + "，它已有别的含义"));
        } else if (!names.add(text)) {
            report(
                    "duplicate-field",
                    name,
                    Words.of(
                            "there is another field " + text + " in "
                                    + source.tree().getTypeName(),
                            source.tree().getTypeName() + " 中字段 " + text + " 重复出现"));
        }
    }

    private Optional<Kind> kind(Token name, List<Token> tokens) {
        String type = Token.joined(tokens);
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> one.typeName().equals(type))
                .findFirst();
        Optional<Kind> meant = DeclaredField.kindOf(name.text());
        if (kind.isEmpty()) {
            report(
                    "unknown-field-type",
                    tokens.get(0),
                    Words.of("no field can be of the type " + type, "没有字段类型 " + type),
                    Nearest.hint(type, TYPES));
        } else if (meant.isPresent() && !meant.equals(kind)) {
            report(
                    "wrong-field-type",
                    tokens.get(0),
                    Words.of(
                            "the field " + name.text() + " is a " + meant.get().typeName() + ", and here it is a "
                                    + type,
                            "字段 " + name.text() + " 的类型是 " + meant.get().typeName() + "，这里却写成 " + type));
        }
        return kind;
    }

    private Optional<Object> absent(Token name, Kind kind, Token sign, List<Token> tokens) {
        if (DeclaredField.kindOf(name.text()).isPresent()) {
            report(
                    "no-default",
                    sign,
                    Words.of(
                            "the field " + name.text() + " has no default: each fact says its own",
                            "字段 " + name.text() + " 没有默认值，每条记录都要写明"));
            return Optional.empty();
        }
        Optional<Object> value = literal(kind, tokens);
        if (value.isEmpty()) {
            Token at = tokens.isEmpty() ? sign : tokens.get(0);
            report(
                    "bad-default",
                    at,
                    Words.of("the default of " + name.text() + " is no ", name.text() + " 的默认值不是")
                            .then(expected(kind)));
        }
        return value;
    }

    private static Optional<Object> literal(Kind kind, List<Token> tokens) {
        boolean text = tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.TEXT;
        return switch (kind) {
            case TEXT, DATE, TIME, MONTH ->
                text && !tokens.get(0).text().contains("\\")
                        ? kind.parsed(tokens.get(0).unquoted())
                        : Optional.empty();
            case WHOLE, FLAG ->
                text ? Optional.empty() : kind.parsed(Token.joined(tokens).replace(" ", ""));
            case DECIMAL ->
                text
                        ? Optional.empty()
                        : kind.parsed(Token.joined(tokens).replace(" ", "").replaceFirst("B$", ""));
        };
    }

    private static Words expected(Kind kind) {
        return switch (kind) {
            case TEXT -> Words.of("text in quotes such as \"none\"", "加引号的文本，如 \"none\"");
            case WHOLE -> Words.of("whole number such as 5", "整数，如 5");
            case DECIMAL -> Words.of("decimal such as 0.5", "小数，如 0.5");
            case FLAG -> Words.of("true or false", "true 或 false");
            case DATE -> Words.of("date in quotes such as \"2024-03-01\"", "加引号的日期，如 \"2024-03-01\"");
            case TIME -> Words.of("time in quotes such as \"08:30\"", "加引号的时间，如 \"08:30\"");
            case MONTH -> Words.of("month in quotes such as \"2024-03\"", "加引号的月份，如 \"2024-03\"");
        };
    }

    private void report(String code, Token token, Words message) {
        report(code, token, message, Words.none());
    }

    private void report(String code, Token token, Words message, Words hint) {
        problems.add(
                Problem.error(code, source.file().place(token.start()), message).maybe(hint));
    }
}
