package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.InspectionForm;
import io.kaohe.fact.Vocabulary;
import io.kaohe.policy.PolicyVocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the {@code vocabulary} of a {@code policy.yaml}: the codes that the policy adds to the open lists. */
final class VocabularyReader {
    private static final ImmutableMap<String, CodeList> LISTS = ImmutableMap.of(
            "misconduct", CodeList.MISCONDUCT,
            "awards", CodeList.AWARD,
            "marks", CodeList.MARK,
            "chatFindings", CodeList.CHAT_FINDING);

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Fields fields;

    private VocabularyReader(Fields fields) {
        this.fields = fields;
    }

    /** What the head of a policy adds; nothing if it does not say. */
    static PolicyVocabulary read(Fields head) {
        return head.optional("vocabulary").isEmpty()
                ? PolicyVocabulary.NONE
                : new VocabularyReader(head.object("vocabulary")).read();
    }

    private PolicyVocabulary read() {
        Map<CodeList, List<String>> codes = new EnumMap<>(CodeList.class);
        LISTS.forEach((name, list) -> codes.put(
                list, codes(fields, name, "a code", Vocabulary.standard().codes(list))));
        List<InspectionForm> forms = forms();
        fields.end();
        return new PolicyVocabulary(codes, forms);
    }

    private List<InspectionForm> forms() {
        List<InspectionForm> forms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields form : fields.objects("forms")) {
            String id = form.text("id");
            if (!FORM.matcher(id).matches()) {
                form.report("bad-code", "the id \"" + id + "\" is not made of small letters, digits and dashes", "");
            } else if (Vocabulary.standard().codes(CodeList.INSPECTION_FORM).contains(id)) {
                form.report("known-code", "the form " + id + " is known without this policy", "");
            } else if (!ids.add(id)) {
                form.report("listed-twice", "the form " + id + " is listed twice", "");
            }
            List<String> items = codes(form, "items", "an item", Set.of());
            if (items.isEmpty()) {
                form.report("no-items", "the form " + id + " has no items", "");
            }
            forms.add(new InspectionForm(id, items, form.flag("repeats", false)));
            form.end();
        }
        return forms;
    }

    private static List<String> codes(Fields fields, String name, String what, Set<String> known) {
        List<String> codes = new ArrayList<>();
        List<Value> values = fields.list(name);
        for (int i = 0; i < values.size(); i++) {
            String at = name + "/" + i;
            Value value = values.get(i);
            if (!(value instanceof TextValue text) || !CODE.matcher(text.text()).matches()) {
                fields.report(
                        at,
                        value,
                        "bad-code",
                        value.described() + " is no code: " + what + " is made of capitals, digits and underscores");
            } else if (known.contains(text.text())) {
                fields.report(at, value, "known-code", "the code " + text.text() + " is known without this policy");
            } else if (codes.contains(text.text())) {
                fields.report(at, value, "listed-twice", text.text() + " is listed twice");
            } else {
                codes.add(text.text());
            }
        }
        return codes;
    }
}
