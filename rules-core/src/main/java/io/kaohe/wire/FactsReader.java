package io.kaohe.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.Member;
import io.kaohe.document.NullValue;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.fact.Waiver;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Reads a month out of a tree: first its properties one by one, then what they say together. */
final class FactsReader {
    private static final ImmutableMap<String, ObjectShape> STANDARD = standard();

    private final Document document;
    private final Value tree;
    private final String prefix;
    private final Function<YearMonth, Vocabulary> vocabularies;
    private final DocumentProblems problems;
    private ImmutableMap<String, ObjectShape> arrays = STANDARD;

    /** For a tree that stands at a pointer in its document, with the vocabulary that its month has. */
    FactsReader(Document document, Value tree, String prefix, Function<YearMonth, Vocabulary> vocabularies) {
        this.document = document;
        this.tree = tree;
        this.prefix = prefix;
        this.vocabularies = vocabularies;
        this.problems = new DocumentProblems(document, tree, prefix);
    }

    /** Reads it; what is known to be wrong already is reported with the rest. */
    TeamMonth read(List<Problem> known) {
        known.forEach(problems::add);
        Pointer root = Pointer.to(prefix);
        if (!(tree instanceof ObjectValue top)) {
            problems.expected("wrong-type", root, tree, Expected.OBJECT);
            throw failure();
        }
        if (!FactsHeader.isReadable(top, root, problems)) {
            throw failure();
        }
        FactsHeader header = FactsHeader.read(top, root, problems);
        Vocabulary vocabulary = vocabularies.apply(header.period());
        arrays = arrays(vocabulary);
        MonthDraft draft =
                new MonthDraft(header, vocabulary, document.name(), prefix, new TreePlaces(document, tree, prefix));
        top.members().forEach(member -> readArray(member, root, draft));
        return problems.isEmpty() ? whole(draft) : rejected(draft.problems());
    }

    private void readArray(Member member, Pointer root, MonthDraft draft) {
        ObjectShape shape = arrays.get(member.name());
        if (shape == null) {
            if (!FactsHeader.PROPERTIES.contains(member.name())) {
                problems.unknownProperty(root, member.name(), known());
                draft.unknownArray();
            }
        } else if (member.value() instanceof ArrayValue array) {
            Pointer pointer = root.then(member.name());
            for (int i = 0; i < array.items().size(); i++) {
                readEntry(array.items().get(i), pointer.then(i), shape, member.name(), draft);
            }
        } else {
            refuse(member.value(), root.then(member.name()));
            draft.unread(member.name());
        }
    }

    private void refuse(Value value, Pointer pointer) {
        if (value instanceof NullValue) {
            problems.superfluous(pointer, value, Expected.ARRAY);
        } else {
            problems.expected("wrong-type", pointer, value, Expected.ARRAY);
        }
    }

    private void readEntry(Value entry, Pointer pointer, ObjectShape shape, String array, MonthDraft draft) {
        Reading reading = shape.reading(entry, pointer, problems);
        draft.add(array, reading, new Place(document.name(), pointer.toString(), entry.line(), entry.column(), ""));
    }

    private TeamMonth whole(MonthDraft draft) {
        try {
            return draft.build();
        } catch (FactsException e) {
            return rejected(draft.judged(e.problems()));
        }
    }

    private TeamMonth rejected(List<Problem> more) {
        more.forEach(problems::locate);
        throw failure();
    }

    private FactsException failure() {
        return new FactsException(problems.inOrder());
    }

    private List<String> known() {
        return ImmutableList.<String>builder()
                .addAll(FactsHeader.PROPERTIES)
                .addAll(arrays.keySet())
                .build();
    }

    private static ImmutableMap<String, ObjectShape> arrays(Vocabulary vocabulary) {
        ImmutableMap.Builder<String, ObjectShape> shapes = ImmutableMap.builder();
        shapes.putAll(STANDARD);
        vocabulary.types().forEach(type -> shapes.put(type.array(), DeclaredShape.of(type)));
        return shapes.buildOrThrow();
    }

    private static ImmutableMap<String, ObjectShape> standard() {
        ImmutableMap.Builder<String, ObjectShape> shapes = ImmutableMap.builder();
        FactKinds.all().forEach((array, fact) -> shapes.put(array, RecordShape.of(fact)));
        return shapes.put("waivers", RecordShape.of(Waiver.class)).buildOrThrow();
    }
}
