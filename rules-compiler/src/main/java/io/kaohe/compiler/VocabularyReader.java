package io.kaohe.compiler;

import com.google.common.collect.ImmutableMap;
import io.kaohe.document.Fields;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.InspectionForm;
import io.kaohe.fact.Vocabulary;
import io.kaohe.policy.PolicyVocabulary;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
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
                list,
                codes(
                        fields,
                        name,
                        Words.of("a code", "代码"),
                        Vocabulary.standard().codes(list))));
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
                form.report(
                        "bad-code",
                        Words.of(
                                "the id \"" + id + "\" is not made of small letters, digits and dashes",
                                "id 为“" + id + "”，应由小写字母、数字和连字符组成"));
            } else if (Vocabulary.standard().codes(CodeList.INSPECTION_FORM).contains(id)) {
                form.report(
                        "known-code",
                        Words.of("the form " + id + " is known without this policy", "检查表 " + id + " 本来就有，不必再列"));
            } else if (!ids.add(id)) {
                form.report("listed-twice", Words.of("the form " + id + " is listed twice", "检查表 " + id + " 列了两次"));
            }
            List<String> items = codes(form, "items", Words.of("an item", "检查项"), Set.of());
            if (items.isEmpty()) {
                form.report("no-items", Words.of("the form " + id + " has no items", "检查表 " + id + " 没有检查项"));
            }
            forms.add(new InspectionForm(id, items, form.flag("repeats", false)));
            form.end();
        }
        return forms;
    }

    private static List<String> codes(Fields fields, String name, Words what, Set<String> known) {
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
                        Words.of(
                                value.described() + " is no code: " + what.in(Language.EN)
                                        + " is made of capitals, digits and underscores",
                                value.described(Language.ZH) + "不行：" + what.in(Language.ZH) + "由大写字母、数字和下划线组成"));
            } else if (known.contains(text.text())) {
                fields.report(
                        at,
                        value,
                        "known-code",
                        Words.of(
                                "the code " + text.text() + " is known without this policy",
                                "代码 " + text.text() + " 本来就有，不必再列"));
            } else if (codes.contains(text.text())) {
                fields.report(
                        at, value, "listed-twice", Words.of(text.text() + " is listed twice", text.text() + " 列了两次"));
            } else {
                codes.add(text.text());
            }
        }
        return codes;
    }
}
