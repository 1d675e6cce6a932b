package io.kaohe.document;

import com.google.common.collect.ImmutableList;
import io.kaohe.text.Language;
import java.util.List;
import java.util.Optional;

/** An object: properties with different names, in the order of the document. */
public record ObjectValue(int line, int column, List<Member> members) implements Value {
    public ObjectValue {
        members = List.copyOf(members);
    }

    /** The property of that name. */
    public Optional<Member> member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** The value of the property of that name. */
    public Optional<Value> value(String name) {
        return member(name).map(Member::value);
    }

    /** This object and, at its end, a further property; as it is, if it has one of that name. */
    public ObjectValue plus(String name, Value value) {
        return member(name).isPresent()
                ? this
                : new ObjectValue(
                        line,
                        column,
                        ImmutableList.<Member>builder()
                                .addAll(members)
                                .add(new Member(name, line, column, value))
                                .build());
    }

    @Override
    public String described(Language language) {
        return language == Language.ZH ? "对象" : "an object";
    }
}
