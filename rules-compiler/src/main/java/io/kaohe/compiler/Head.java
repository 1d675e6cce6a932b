package io.kaohe.compiler;

import io.kaohe.document.ArrayValue;
import io.kaohe.document.BooleanValue;
import io.kaohe.document.Document;
import io.kaohe.document.Member;
import io.kaohe.document.NumberValue;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a {@code policy.yaml} says.
 *
 * @param definition what compiled policies know of it
 * @param accepted what its author accepts though a tool warns of it
 * @param notes what it says of its clauses for those who look over the policy
 * @param document the file
 */
public record Head(PolicyDefinition definition, List<Acceptance> accepted, List<ClauseNote> notes, Document document) {
    public Head {
        accepted = List.copyOf(accepted);
        notes = List.copyOf(notes);
    }

    /** The place of the object in a list whose property has a value; of the file as a whole if there is none. */
    public Place place(String list, String property, String value) {
        if (document.root() instanceof ObjectValue root && root.value(list).orElse(root) instanceof ArrayValue array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (array.items().get(i) instanceof ObjectValue object
                        && object.value(property).orElse(object) instanceof TextValue text
                        && text.text().equals(value)) {
                    return document.place("/" + list + "/" + i, object);
                }
            }
        }
        return Place.at(document.name(), "");
    }

    /** The place of a text in a list at the end of a path; of the file as a whole if it is not there. */
    public Place placeOf(String text, String... path) {
        Value value = document.root();
        StringBuilder pointer = new StringBuilder();
        for (String name : path) {
            pointer.append('/').append(name);
            value = value instanceof ObjectValue object ? object.value(name).orElse(value) : value;
        }
        if (value instanceof ArrayValue array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (array.items().get(i) instanceof TextValue item
                        && item.text().equals(text)) {
                    return document.place(pointer + "/" + i, item);
                }
            }
        }
        return Place.at(document.name(), "");
    }

    /** The place of a form of the vocabulary. */
    public Place placeOfForm(String id) {
        if (document.root() instanceof ObjectValue root
                && root.value("vocabulary").orElse(root) instanceof ObjectValue vocabulary
                && vocabulary.value("forms").orElse(root) instanceof ArrayValue forms) {
            for (int i = 0; i < forms.items().size(); i++) {
                if (forms.items().get(i) instanceof ObjectValue form
                        && form.value("id").orElse(form) instanceof TextValue text
                        && text.text().equals(id)) {
                    return document.place("/vocabulary/forms/" + i + "/id", text);
                }
            }
        }
        return Place.at(document.name(), "");
    }

    /** What it says about the policy, the same however it is spelled: without comments, and without what is accepted. */
    String canonical() {
        return document.root() instanceof ObjectValue root
                ? canonical(root.members().stream()
                        .filter(member -> !member.name().equals(AcceptanceReader.NAME))
                        .toList())
                : canonical(document.root());
    }

    private static String canonical(Value value) {
        if (value instanceof ObjectValue object) {
            return canonical(object.members());
        } else if (value instanceof ArrayValue array) {
            return array.items().stream().map(Head::canonical).collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof TextValue text) {
            return quoted(text.text());
        } else if (value instanceof NumberValue number) {
            return quoted(number.literal());
        } else if (value instanceof BooleanValue flag) {
            return quoted(String.valueOf(flag.truth()));
        }
        return "null";
    }

    private static String canonical(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(Member::name))
                .map(member -> quoted(member.name()) + ":" + canonical(member.value()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
