package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.fact.DeclaredField;
import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.Table;
import io.kaohe.problem.Problem;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
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
                    "a type has at most " + DeclaredType.MOST_FIELDS + " fields");
        } else if (fields == tokens.size()) {
            report("no-fields", source, tokens.get(0), "the type " + name(source) + " has no fields");
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
            report("not-allowed", source, tokens.get(0), "a rule file cannot hold a trait: declare a type without it");
        }
        if (!DeclaredType.isName(name) || tokens.size() > 1 && tokens.get(1).is(".")) {
            report(
                    "bad-type-name",
                    source,
                    tokens.get(0),
                    "the name of a type is a capital, and then letters and digits: " + name + " is not");
        } else if (isKnown(name)) {
            report("known-type", source, tokens.get(0), "there is a type " + name + " without this declaration");
        } else if (other != null) {
            report(
                    "duplicate-type",
                    source,
                    tokens.get(0),
                    "there is another type " + name + " at " + other.place().label());
        }
    }

    private boolean isKnown(String type) {
        return taken.contains(type) || RuleTypes.standard().isTaken(type) || RESERVED.contains(type);
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
                    notAllowed(
                            source, token, "the annotation @" + head.get(at + 1).text(), "known is @array");
                } else if (chosen.isPresent()) {
                    notAllowed(source, token, "a second @array", "all facts of a type stand in one array");
                } else {
                    chosen = Optional.of(head.get(open ? at + 3 : at + 1));
                    checkArray(source, chosen.get(), close == at + 4);
                }
                at = close + 1;
            } else {
                if (token.is("extends")) {
                    notAllowed(source, token, "a type that extends another", "each type says all of its fields");
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
                    "@array gives the name of an array in lower camel case, such as @array( \"trainingRecords\" )");
        }
    }

    private void checkFree(DeclarationSource source, Token place, String array) {
        DeclarationSource other = arrays.putIfAbsent(array, source);
        if (DeclaredType.isTaken(array)) {
            report(
                    "known-array",
                    source,
                    place,
                    "every facts document has a property " + array + " without this declaration");
        } else if (other != null && !name(other).equals(name(source))) {
            report(
                    "duplicate-array",
                    source,
                    place,
                    "the type " + name(other) + " at " + other.place().label() + " has the array " + array + " too");
        }
    }

    private void notAllowed(DeclarationSource source, Token token, String what, String why) {
        report("not-allowed", source, token, "a rule file cannot hold " + what + ": " + why);
    }

    private void report(String code, DeclarationSource source, Token token, String message) {
        problems.add(Problem.error(code, source.file().place(token.start()), message));
    }
}
