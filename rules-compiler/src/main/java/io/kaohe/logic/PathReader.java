package io.kaohe.logic;

import com.google.common.base.Ascii;
import io.kaohe.compiler.Scope;
import io.kaohe.logic.RuleLogic.Compound;
import io.kaohe.rule.RuleTypes;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a path: a constant, a variable or a property, and the properties behind it. */
final class PathReader {
    private final Names names;
    private final RuleTypes types;
    private final Optional<Slot> pattern;

    PathReader(Names names, RuleTypes types, Optional<Slot> pattern) {
        this.names = names;
        this.types = types;
        this.pattern = pattern;
    }

    Optional<Operand> read(List<Token> path) {
        String first = path.get(0).text();
        if (types.constants().containsKey(first)) {
            return path.size() == 3 ? Optional.of(new Operand.Word(path.get(2).text())) : Optional.empty();
        } else if (first.startsWith("$")) {
            return variable(path);
        } else if (first.equals("this")) {
            return pattern.flatMap(slot -> steps(slot, path.subList(1, path.size())));
        }
        return pattern.flatMap(slot -> steps(slot, path));
    }

    private Optional<Operand> variable(List<Token> path) {
        String name = path.get(0).text();
        List<Token> rest = path.subList(1, path.size());
        Optional<Slot> slot = names.slot(name);
        if (slot.isPresent()) {
            return steps(slot.get(), rest);
        }
        Optional<Operand> value = names.value(name);
        return rest.isEmpty()
                ? value
                : value.flatMap(
                        one -> one instanceof Operand.Thing thing ? further(thing.quantity(), rest) : Optional.empty());
    }

    /** The fact itself, or a property of it. */
    private Optional<Operand> steps(Slot slot, List<Token> path) {
        Quantity fact = new Quantity(slot.name(), "this", slot.known(), Object.class, Optional.of(slot), "");
        return path.isEmpty() ? Optional.of(new Operand.Thing(names.quantity(fact))) : further(fact, path);
    }

    private Optional<Operand> further(Quantity from, List<Token> path) {
        Quantity quantity = from;
        int i = 0;
        while (i < path.size()) {
            if (path.get(i).is(".")) {
                i++;
                continue;
            }
            Token name = path.get(i);
            boolean called = i + 1 < path.size() && path.get(i + 1).is("(");
            int close = called ? Tokens.closing(path, i + 1) : i;
            Optional<Quantity> next = step(quantity, name.text(), called ? path.subList(i + 2, close) : List.of());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            quantity = next.get();
            i = close + 1;
        }
        return Optional.of(operand(names.quantity(quantity)));
    }

    private Optional<Quantity> step(Quantity from, String name, List<Token> inside) {
        List<List<Token>> arguments = inside.isEmpty() ? List.of() : Tokens.split(inside);
        Optional<Class<?>> type = Scope.property(from.type(), name, arguments.size());
        if (type.isEmpty() || from.type() == Object.class) {
            return Optional.empty();
        }
        String property = property(name);
        if (from.type().isEnum() && property.equals("name") || KnownFacts.isItself(from.type(), property)) {
            return Optional.of(from);
        }
        List<Optional<Operand>> given = arguments.stream()
                .map(argument -> OperandReader.read(names, types, pattern, argument))
                .toList();
        if (given.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String shown = arguments.isEmpty()
                ? property
                : property + given.stream().map(PathReader::key).collect(Collectors.joining(", ", "( ", " )"));
        String key = from.key() + "." + shown;
        if (!given.isEmpty() && given.get(0).flatMap(OperandReader::linear).isPresent()) {
            names.compounds().put(key, new Compound(name, List.of(linear(given.get(0)))));
        }
        String label = from.label().equals("this") ? shown : from.label() + "." + shown;
        return Optional.of(new Quantity(key, label, type.get(), from.type(), from.slot(), shown));
    }

    private static Linear linear(Optional<Operand> operand) {
        return operand.flatMap(OperandReader::linear).orElseThrow();
    }

    private static String key(Optional<Operand> operand) {
        Operand read = Objects.requireNonNull(operand.orElse(null));
        if (read instanceof Operand.Figure figure) {
            return figure.linear().toString();
        }
        return read instanceof Operand.Thing thing
                ? thing.quantity().key()
                : "\"" + ((Operand.Word) read).text() + "\"";
    }

    private Operand operand(Quantity quantity) {
        Optional<Linear> sum = quantity.slot()
                .filter(slot -> quantity.key().equals(slot.name() + "." + quantity.property()))
                .flatMap(slot -> KnownFacts.sum(slot, quantity.property()));
        if (sum.isPresent()) {
            sum.get().terms().keySet().forEach(key -> {
                String property = key.substring(key.lastIndexOf('.') + 1);
                names.quantity(new Quantity(key, property, int.class, quantity.owner(), quantity.slot(), property));
            });
            return new Operand.Figure(sum.get(), quantity.type());
        }
        return Types.isFigure(quantity.type())
                ? new Operand.Figure(Linear.of(quantity.key()), quantity.type())
                : new Operand.Thing(quantity);
    }

    /** {@code isProper} is {@code proper}, {@code getDays} is {@code days}. */
    private static String property(String name) {
        for (String verb : List.of("is", "get")) {
            if (name.length() > verb.length()
                    && name.startsWith(verb)
                    && Character.isUpperCase(name.charAt(verb.length()))) {
                return Ascii.toLowerCase(name.charAt(verb.length())) + name.substring(verb.length() + 1);
            }
        }
        return name;
    }
}
