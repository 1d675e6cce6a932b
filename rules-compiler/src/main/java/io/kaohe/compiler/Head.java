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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a {@code policy.yaml} says.
 *
 * @param definition what compiled policies know of it
 * @param accepted what its author accepts though a tool warns of it
 * @param document the file
 */
public record Head(PolicyDefinition definition, List<Acceptance> accepted, Document document) {
    public Head {
        accepted = List.copyOf(accepted);
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
