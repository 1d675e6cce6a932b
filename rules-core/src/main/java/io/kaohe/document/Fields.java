package io.kaohe.document;

import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the properties of one object of a document by name. What is missing or of the wrong type goes to the problems,
 * and a harmless value stands in for it; {@link #end()} reports the properties that nobody asked for.
 */
public final class Fields {
    private final Document document;
    private final ObjectValue object;
    private final String pointer;
    private final List<Problem> problems;
    private final Set<String> asked = new TreeSet<>();

    private Fields(Document document, ObjectValue object, String pointer, List<Problem> problems) {
        this.document = document;
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The properties of a value that should be an object. */
    public static Fields of(Document document, Value value, String pointer, List<Problem> problems) {
        if (value instanceof ObjectValue object) {
            return new Fields(document, object, pointer, problems);
        }
        problems.add(Problem.error(
                "wrong-type",
                document.place(pointer, value),
                Words.of("expected an object, and there stands ", "应为对象，这里却是").then(value::described)));
        return new Fields(document, new ObjectValue(value.line(), value.column(), List.of()), pointer, problems);
    }

    /** The document that they stand in. */
    public Document document() {
        return document;
    }

    /** The JSON Pointer of a property. */
    public String pointer(String name) {
        return pointer + "/" + name;
    }

    /** The value of a property that need not be there. */
    public Optional<Value> optional(String name) {
        asked.add(name);
        return object.value(name);
    }

    /** The value of a property that has to be there; an empty object if it is not. */
    public Value required(String name) {
        return optional(name).orElseGet(() -> {
            missing(name);
            return new ObjectValue(object.line(), object.column(), List.of());
        });
    }

    /** A text that has to be there, also one that looks like a number; empty if it is not. */
    public String text(String name) {
        asked.add(name);
        return object.value(name).isEmpty() ? missingText(name) : text(name, "");
    }

    /** A text, also one that looks like a number, or what it is by default. */
    public String text(String name, String byDefault) {
        Optional<Value> value = optional(name);
        if (value.isEmpty()) {
            return byDefault;
        }
        if (value.get() instanceof TextValue text) {
            return text.text();
        }
        if (value.get() instanceof NumberValue number) {
            return number.literal();
        }
        if (value.get() instanceof BooleanValue flag) {
            return String.valueOf(flag.truth());
        }
        wrong(name, value.get(), Words.of("a text", "文本"));
        return byDefault;
    }

    /** {@code true} or {@code false}, or what it is by default. */
    public boolean flag(String name, boolean byDefault) {
        String text = text(name, String.valueOf(byDefault));
        if (!text.equals("true") && !text.equals("false")) {
            optional(name).ifPresent(value -> wrong(name, value, Words.of("true or false", "true 或 false")));
        }
        return text.equals("true");
    }

    /** The elements of a list; none if it is not there. */
    public List<Value> list(String name) {
        Optional<Value> value = optional(name);
        if (value.isPresent() && value.get() instanceof ArrayValue array) {
            return array.items();
        }
        value.ifPresent(other -> wrong(name, other, Words.of("a list", "列表")));
        return List.of();
    }

    /** The elements of a list of objects; none if it is not there. */
    public List<Fields> objects(String name) {
        List<Fields> all = new ArrayList<>();
        List<Value> elements = list(name);
        for (int i = 0; i < elements.size(); i++) {
            all.add(of(document, elements.get(i), pointer(name) + "/" + i, problems));
        }
        return all;
    }

    /** The properties of an object that has to be there. */
    public Fields object(String name) {
        return of(document, required(name), pointer(name), problems);
    }

    /** The names of all properties, in their order. */
    public List<String> names() {
        return object.members().stream().map(Member::name).toList();
    }

    /** Reports a property whose value is not what was expected. */
    public void wrong(String name, Value value, Words expected) {
        problems.add(Problem.error(
                "wrong-value",
                document.place(pointer(name), value),
                Words.of(name + " is ", name + " 为")
                        .then(value::described)
                        .then(Words.of(", expected ", "，应为"))
                        .then(expected)));
    }

    /** Reports a problem at the object as a whole. */
    public void report(String code, Words message) {
        report(code, message, Words.none());
    }

    /** Reports a problem at the object as a whole, with a hint. */
    public void report(String code, Words message, Words hint) {
        problems.add(
                Problem.error(code, document.place(pointer, object), message).maybe(hint));
    }

    /** Reports a problem at a value below a property, at a path such as {@code items/0}. */
    public void report(String path, Value value, String code, Words message) {
        report(path, value, code, message, Words.none());
    }

    /** The same with a hint. */
    public void report(String path, Value value, String code, Words message, Words hint) {
        problems.add(Problem.error(code, document.place(pointer(path), value), message)
                .maybe(hint));
    }

    /** Reports the properties that were never asked for. */
    public void end() {
        for (Member member : object.members()) {
            if (!asked.contains(member.name())) {
                problems.add(Problem.error(
                                "unknown-property",
                                document.place(pointer(member.name()), member),
                                Words.of("there is no property " + member.name() + " here", "这里没有属性 " + member.name()))
                        .maybe(Nearest.hint(member.name(), asked)));
            }
        }
    }

    private String missingText(String name) {
        missing(name);
        return "";
    }

    private void missing(String name) {
        Words message = Words.of("there is no " + name, "缺少 " + name);
        problems.add(Problem.error("missing", document.place(pointer, object), message));
    }
}
