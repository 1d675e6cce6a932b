package io.kaohe.wire;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.DocumentException;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads settlements out of a tree. */
final class SettlementReader {
    private static final RecordShape SHAPE = RecordShape.of(WrittenSettlement.class);

    private final Value tree;
    private final DocumentProblems problems;
    private final DocumentProblems contradictions;

    SettlementReader(Document document, List<Problem> known) {
        this.tree = document.root();
        this.problems = new DocumentProblems(document, tree, "");
        this.contradictions = new DocumentProblems(document, tree, "");
        known.forEach(problems::add);
    }

    Settlement one() {
        Settlement one = read(List.of(tree), List.of(Pointer.to(""))).get(0);
        requireConsistency();
        return one;
    }

    List<Settlement> all() {
        List<Settlement> all = readAll();
        requireConsistency();
        return all;
    }

    /** Those that say of themselves what cannot be: the contradictions. */
    List<Settlement> all(Consumer<Problem> contradiction) {
        List<Settlement> all = readAll();
        contradictions.inOrder().forEach(contradiction);
        return all;
    }

    private void requireConsistency() {
        if (!contradictions.isEmpty()) {
            throw new DocumentException(contradictions.inOrder());
        }
    }

    private List<Settlement> readAll() {
        if (!(tree instanceof ArrayValue array)) {
            return read(List.of(tree), List.of(Pointer.to("")));
        }
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            pointers.add(Pointer.to("").then(i));
        }
        return read(array.items(), pointers);
    }

    private List<Settlement> read(List<Value> values, List<Pointer> pointers) {
        List<Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Object read = SHAPE.read(values.get(i), pointers.get(i), problems);
            if (read instanceof WrittenSettlement written) {
                SettlementChecks.check(written, pointers.get(i), problems.isEmpty() ? contradictions : problems);
                settlements.add(written.settlement());
            }
        }
        if (!problems.isEmpty()) {
            throw new DocumentException(problems.inOrder());
        }
        return settlements;
    }
}
