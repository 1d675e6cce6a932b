package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.Table;
import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the types of facts that rule files declare. The syntax tree says that there is a declaration; what it says is
 * taken from its words, as the tree forgets a field that stands twice and where annotations stand.
 */
final class DeclarationReader {
    /** Names that mean something else to rule files, or to the code that is made of them. */
    private static final Set<String> RESERVED = ImmutableSet.<String>builder()
            .add("Settings", "Waiver", "Ledger", "Fact", "Exact")
            .add("Boolean", "Integer", "List", "Map", "Math", "Object", "Override")
            .addAll(FieldReader.TYPES)
            .build();

    private final Set<String> taken;
    private final List<Problem> problems;
    private final Map<String, DeclarationSource> names = new HashMap<>();
    private final Map<String, DeclarationSource> arrays = new HashMap<>();

    /** For declarations beside the types of these tables. */
    DeclarationReader(List<Table> tables, List<Problem> problems) {
        this.taken = tables.stream().map(Table::type).collect(ImmutableSet.toImmutableSet());
        this.problems = problems;
    }

    /** Whether a name means something to the code that is made of rules, such as every name of {@code java.lang}. */
    static boolean isReserved(String type) {
        return RESERVED.contains(type)
                || ClassLoader.getPlatformClassLoader().getResource("java/lang/" + type + ".class") != null;
    }

    /** The types, by the names of their arrays; what is wrong with a declaration goes to the problems. */
    List<DeclaredType> read(List<DeclarationSource> declarations) {
        List<DeclaredType> declared = new ArrayList<>();
        declarations.forEach(declaration -> read(declaration).ifPresent(declared::add));
        declared.sort(Comparator.comparing(DeclaredType::array));
        return declared;
    }

    private Optional<DeclaredType> read(DeclarationSource source) {
        int before = problems.size();
        List<Token> tokens = source.tokens();
        int fields = firstField(source, tokens);
        checkName(source, tokens);
        String array = array(source, tokens.subList(0, fields));
        List<DeclaredField> read = new FieldReader(source, problems).read(tokens.subList(fields, tokens.size()));
        if (read.size() > DeclaredType.MOST_FIELDS) {
            report(
                    "too-many-fields",
                    source,
                    tokens.get(0),
                    Words.of(
                            "a type has at most " + DeclaredType.MOST_FIELDS + " fields",
                            "一个类型最多有 " + DeclaredType.MOST_FIELDS + " 个字段"));
        } else if (fields == tokens.size()) {
            report(
                    "no-fields",
                    source,
                    tokens.get(0),
                    Words.of("the type " + name(source) + " has no fields", "类型 " + name(source) + " 没有字段"));
        }
        return problems.size() > before ? Optional.empty() : Optional.of(new DeclaredType(name(source), array, read));
    }

    private static int firstField(DeclarationSource source, List<Token> tokens) {
        int at = 1;
        while (at < tokens.size() && !FieldReader.isField(source, tokens, at)) {
            at++;
        }
        return at;
    }

    private static String name(DeclarationSource source) {
        return source.tree().getTypeName();
    }

    private void checkName(DeclarationSource source, List<Token> tokens) {
        String name = name(source);
        DeclarationSource other = names.putIfAbsent(name, source);
        if (source.tree().isTrait()) {
            notAllowed(source, tokens.get(0), Words.of("a trait: declare a type without it", "trait：请声明普通的类型"));
        }
        if (!DeclaredType.isName(name) || tokens.size() > 1 && tokens.get(1).is(".")) {
            report(
                    "bad-type-name",
                    source,
                    tokens.get(0),
                    Words.of(
                            "the name of a type is a capital, and then letters and digits: " + name + " is not",
                            "类型名应以大写字母开头，后面是字母和数字，" + name + " 不符合"));
        } else if (isKnown(name)) {
            report(
                    "known-type",
                    source,
                    tokens.get(0),
                    Words.of("there is a type " + name + " without this declaration", "类型 " + name + " 本来就有，不能再声明"));
        } else if (other != null) {
            report(
                    "duplicate-type",
                    source,
                    tokens.get(0),
                    Words.of(
                            "there is another type " + name + " at "
                                    + other.place().label(),
                            other.place().label() + " 已有同名的类型 " + name));
        }
    }

    private boolean isKnown(String type) {
        return taken.contains(type) || RuleTypes.standard().isTaken(type) || isReserved(type);
    }

    /** The name of the array, and complaints of all that stands between the type's name and its fields. */
    private String array(DeclarationSource source, List<Token> head) {
        Optional<Token> chosen = Optional.empty();
        int at = 1;
        while (at < head.size()) {
            Token token = head.get(at);
            if (token.is("@") && at + 1 < head.size()) {
                boolean open = at + 2 < head.size() && head.get(at + 2).is("(");
                int close = open ? Tokens.closing(head, at + 2) : at + 1;
                if (!head.get(at + 1).is("array")) {
                    String annotation = "@" + head.get(at + 1).text();
                    notAllowed(
                            source,
                            token,
                            Words.of(
                                    "the annotation " + annotation + ": known is @array",
                                    "注解 " + annotation + "：可用的是 @array"));
                } else if (chosen.isPresent()) {
                    notAllowed(
                            source,
                            token,
                            Words.of(
                                    "a second @array: all facts of a type stand in one array",
                                    "第二个 @array：同一类型的记录都在一个数组中"));
                } else {
                    chosen = Optional.of(head.get(open ? at + 3 : at + 1));
                    checkArray(source, chosen.get(), close == at + 4);
                }
                at = close + 1;
            } else {
                if (token.is("extends")) {
                    notAllowed(
                            source,
                            token,
                            Words.of(
                                    "a type that extends another: each type says all of its fields",
                                    "extends：每个类型都要写全自己的字段"));
                }
                at++;
            }
        }
        String array = chosen.map(Token::unquoted).orElseGet(() -> DeclaredType.arrayOf(name(source)));
        if (chosen.isPresent() || !isKnown(name(source))) {
            checkFree(source, chosen.orElse(head.get(0)), array);
        }
        return array;
    }

    private void checkArray(DeclarationSource source, Token name, boolean alone) {
        if (!alone || name.kind() != Token.Kind.TEXT || !DeclaredType.isArray(name.unquoted())) {
            report(
                    "bad-array",
                    source,
                    name,
                    Words.of(
                            "@array gives the name of an array in lower camel case, such as @array( \"trainingRecords\" )",
                            "@array 要写数组名，以小写字母开头、用驼峰写法，如 @array( \"trainingRecords\" )"));
        }
    }

    private void checkFree(DeclarationSource source, Token place, String array) {
        DeclarationSource other = arrays.putIfAbsent(array, source);
        if (DeclaredType.isTaken(array)) {
            report(
                    "known-array",
                    source,
                    place,
                    Words.of(
                            "every facts document has a property " + array + " without this declaration",
                            "数据文件本来就有属性 " + array + "，不能再声明"));
        } else if (other != null && !name(other).equals(name(source))) {
            report(
                    "duplicate-array",
                    source,
                    place,
                    Words.of(
                            "the type " + name(other) + " at " + other.place().label() + " has the array " + array
                                    + " too",
                            other.place().label() + " 的类型 " + name(other) + " 也用数组 " + array));
        }
    }

    private void notAllowed(DeclarationSource source, Token token, Words what) {
        report(
                "not-allowed",
                source,
                token,
                Words.of("a rule file cannot hold ", "规则文件中不能有").then(what));
    }

    private void report(String code, DeclarationSource source, Token token, Words message) {
        problems.add(Problem.error(code, source.file().place(token.start()), message));
    }
}
