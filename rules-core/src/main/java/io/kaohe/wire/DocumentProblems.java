package io.kaohe.wire;

import io.kaohe.document.Document;
import io.kaohe.document.NullValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Gathers what is wrong with a document, and puts it in the document's order. */
final class DocumentProblems {
    /** A document of millions of mistakes shall not fill the memory with them. */
    static final int MOST = 10_000;

    private static final Comparator<Problem> IN_DOCUMENT_ORDER = Comparator.comparingInt(
                    (Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final TreePlaces places;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    DocumentProblems(Document document, Value tree, String prefix) {
        this.places = new TreePlaces(document, tree, prefix);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether further problems are only counted, as nobody would read them. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** A problem whose place is known. */
    void add(Problem problem) {
        add(() -> problem);
    }

    /** A problem of which only the pointer is known. */
    void locate(Problem problem) {
        add(() -> problem.at(places.of(problem.place().pointer())));
    }

    void add(String code, Pointer pointer, Words message) {
        add(() -> Problem.error(code, places.of(pointer.toString()), message));
    }

    /** That a value is not what was expected. */
    void expected(String code, Pointer pointer, Value value, Words expected) {
        expected(code, pointer, value, expected, Words.none());
    }

    /** That a value is not what was expected, and what may have been meant. */
    void expected(String code, Pointer pointer, Value value, Words expected, Words hint) {
        String kind = value instanceof NullValue ? "null-value" : code;
        add(() -> Problem.error(
                        kind,
                        places.of(pointer.toString()),
                        Words.of(pointer.label() + " is ", pointer.label() + " 为")
                                .then(value::described)
                                .then(Words.of(", expected ", "，应为"))
                                .then(expected))
                .maybe(hint));
    }

    /** That there is a null where nothing at all would do. */
    void superfluous(Pointer pointer, Value value, Words expected) {
        expected("null-value", pointer, value, expected, Words.of("it should be left out.", "应当整项省去。"));
    }

    void missing(Pointer object, String property, Words expected) {
        Words message = Words.of(property + " is missing, expected ", "缺少 " + property + "，应为");
        add("missing", object.then(property), message.then(expected));
    }

    void unknownProperty(Pointer object, String name, Collection<String> known) {
        add(() -> Problem.error(
                        "unknown-property",
                        places.ofName(object.then(name).toString()),
                        Words.of("there is no property \"" + name + "\"", "没有属性“" + name + "”"))
                .maybe(Nearest.hint(name, known)));
    }

    private void add(Supplier<Problem> problem) {
        if (isFull()) {
            more++;
        } else {
            problems.add(problem.get());
        }
    }

    /** All of them in the order of the document, where two stand at one place in the order in which they were found. */
    List<Problem> inOrder() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(IN_DOCUMENT_ORDER);
        if (more > 0) {
            Words message = Words.of("there are " + more + " problems more", "另外还有 " + more + " 处问题");
            sorted.add(Problem.error("more-problems", places.of(""), message));
        }
        return sorted;
    }
}
