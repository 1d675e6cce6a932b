package io.kaohe.catalog;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.Document;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.SourceText;
import io.kaohe.document.Value;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.wire.FactsDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same facts out of a document whose arrays and properties stand in another order. */
final class ShuffledFacts {
    private final Random random;

    private ShuffledFacts(long seed) {
        random = new Random(seed);
    }

    static TeamMonth of(TeamMonth month, Vocabulary vocabulary, long seed) {
        Document document = JsonDocument.read(SourceText.of("facts", FactsDocument.write(month)));
        Value shuffled = new ShuffledFacts(seed).shuffled(document.root());
        return FactsDocument.read(document, shuffled, "", vocabulary);
    }

    private Value shuffled(Value value) {
        if (value instanceof ArrayValue array) {
            List<Value> items = new ArrayList<>();
            array.items().forEach(item -> items.add(shuffled(item)));
            Collections.shuffle(items, random);
            return new ArrayValue(array.line(), array.column(), items);
        } else if (value instanceof ObjectValue object) {
            List<Member> members = new ArrayList<>();
            object.members()
                    .forEach(member -> members.add(
                            new Member(member.name(), member.line(), member.column(), shuffled(member.value()))));
            Collections.shuffle(members, random);
            return new ObjectValue(object.line(), object.column(), members);
        }
        return value;
    }
}
