package io.kaohe.book;

import io.kaohe.book.ClausePart.Link;
import io.kaohe.book.PolicyPart.NameAndValue;
import io.kaohe.book.PolicyPart.SettingPart;
import io.kaohe.fact.DeclaredType;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.policy.Setting;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the part of a book about one policy. */
final class PolicyParts {
    private final Chapter chapter;
    private final PolicyDefinition definition;
    private final String anchor;
    private final BookWords words;
    private final Language language;

    /** @param anchor by which the page knows the policy; all anchors of the part begin with it */
    PolicyParts(Chapter chapter, String anchor, BookWords words) {
        this.chapter = chapter;
        this.definition = chapter.definition();
        this.anchor = anchor;
        this.words = words;
        this.language = words.language();
    }

    PolicyPart part() {
        return new PolicyPart(
                anchor,
                definition.title().in(language),
                head(),
                state(),
                tested(),
                reached(),
                definition.settings().stream().map(this::setting).toList(),
                chapter.analysis().declares().stream()
                        .map(PolicyParts::declared)
                        .toList(),
                clauses());
    }

    private List<NameAndValue> head() {
        List<NameAndValue> head = new ArrayList<>();
        head.add(head("head.id", definition.id()));
        head.add(head("head.source", definition.source()));
        head.add(head(
                "head.effective", words.say("head.from", definition.effective().toString())));
        if (definition.fund()) {
            head.add(head("head.fund", words.say("head.toFund")));
        }
        head.add(head("head.fingerprint", chapter.result().policy().fingerprint()));
        return head;
    }

    private NameAndValue head(String key, String value) {
        return new NameAndValue(words.say(key), value);
    }

    private String tested() {
        PolicyResult result = chapter.result();
        int all = result.scenarios().size();
        int failed = result.failed().size();
        int pending = result.pending().size();
        if (all == 0) {
            return words.say("scenarios.none");
        }
        if (failed == 0 && pending == 0) {
            return words.count("scenarios.passed", all);
        }
        String passed = Integer.toString(all - failed - pending);
        if (pending == 0) {
            return words.say("scenarios.failed", passed, Integer.toString(failed));
        }
        return failed == 0
                ? words.say("scenarios.pending", passed, Integer.toString(pending))
                : words.say("scenarios.failedAndPending", passed, Integer.toString(failed), Integer.toString(pending));
    }

    private String state() {
        PolicyResult result = chapter.result();
        if (!result.passed()) {
            return "bad";
        }
        return result.pending().isEmpty() ? "good" : "soft";
    }

    /** How much of each kind the scenarios reach; nothing without scenarios. */
    private List<NameAndValue> reached() {
        if (chapter.result().scenarios().isEmpty()) {
            return List.of();
        }
        return chapter.result().coverage().totals().stream()
                .map(total -> new NameAndValue(
                        total.kind().words().in(language),
                        words.say("coverage.of", Integer.toString(total.reached()), Integer.toString(total.all()))))
                .toList();
    }

    private SettingPart setting(Setting setting) {
        return new SettingPart(
                setting.name(),
                setting.meaning().in(language),
                setting.expected(language),
                setting.byDefault().map(Setting::text).orElse(words.say("setting.none")));
    }

    private static String declared(DeclaredType type) {
        StringBuilder text = new StringBuilder("declare ").append(type.name()).append('\n');
        type.fields()
                .forEach(field -> text.append("    ")
                        .append(field.name())
                        .append(" : ")
                        .append(field.kind().typeName())
                        .append('\n'));
        return text.append("end").toString();
    }

    private List<ClausePart> clauses() {
        Map<String, Link> links = new HashMap<>();
        for (String id : definition.clauseIds()) {
            links.put(id, new Link(anchor + "-" + (links.size() + 1), id));
        }
        Charts charts = new Charts(chapter.analysis(), links, words);
        Tables tables = new Tables(chapter.analysis(), chapter.result().coverage(), links, words);
        ClauseParts parts = new ClauseParts(chapter, charts, tables, links, words);
        return definition.clauses().stream().map(parts::part).toList();
    }
}
