package io.kaohe.scenario;

import io.kaohe.Policy;
import io.kaohe.document.Document;
import io.kaohe.document.Fields;
import io.kaohe.document.Member;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.policy.SettingReader;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a scenario sets: values of the policy's settings, by their names. */
final class SetReader {
    private static final String SET = "set";

    private final Document document;
    private final SettingReader settings;
    private final List<Problem> problems;

    SetReader(Document document, Policy policy, List<Problem> problems) {
        this.document = document;
        this.settings = new SettingReader(policy.id(), policy.settings(), problems);
        this.problems = problems;
    }

    /** The values as texts, of settings that there are and that have such values. */
    Map<String, String> read(Fields scenario) {
        Map<String, String> values = new TreeMap<>();
        Optional<Value> set = scenario.optional(SET);
        if (set.isPresent() && set.get() instanceof ObjectValue object) {
            object.members()
                    .forEach(member -> text(member, scenario.pointer(SET) + "/" + member.name())
                            .ifPresent(text -> values.put(member.name(), text)));
        } else {
            set.ifPresent(
                    value -> scenario.wrong(SET, value, Words.of("values by the name of the setting", "按设置名列出的值")));
        }
        return values;
    }

    private Optional<String> text(Member member, String pointer) {
        if (member.value() instanceof TextValue text) {
            return settings.read(
                            member.name(), document.place(pointer, member), text.text(), document.place(pointer, text))
                    .map(value -> text.text());
        }
        settings.known(member.name(), document.place(pointer, member))
                .ifPresent(setting -> problems.add(Problem.error(
                        "wrong-value",
                        document.place(pointer, member.value()),
                        Words.of("the setting " + setting.name() + " is ", "设置 " + setting.name() + " 为")
                                .then(member.value()::described)
                                .then(Words.of(", expected ", "，应为"))
                                .then(setting::expected))));
        return Optional.empty();
    }
}
