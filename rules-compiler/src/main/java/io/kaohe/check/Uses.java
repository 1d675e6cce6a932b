package io.kaohe.check;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.logic.Quantity;
import io.kaohe.logic.RuleLogic;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which types the rules of a policy match, and which of their properties the rules and their words read. */
final class Uses {
    private final SetMultimap<String, String> properties = TreeMultimap.create();

    private Uses() {}

    static Uses of(PolicyLogic logic, List<RuleInfo> infos) {
        Uses uses = new Uses();
        Map<String, RuleInfo> byName = new TreeMap<>();
        infos.forEach(info -> byName.put(info.name(), info));
        for (RuleLogic rule : logic.rules()) {
            Slots.matches(
                    rule.elements(), match -> uses.properties.put(match.slot().type(), ""));
            for (Quantity quantity : rule.quantities().values()) {
                uses.properties.put(
                        quantity.owner().getSimpleName(), quantity.property().replaceAll("\\(.*", ""));
            }
            Optional.ofNullable(byName.get(RuleText.name(rule))).ifPresent(info -> uses.addWords(rule.rule(), info));
        }
        return uses;
    }

    private void addWords(CheckedRule rule, RuleInfo info) {
        for (Template template : info.reason().values()) {
            for (String placeholder : template.placeholders()) {
                String[] path = Template.path(placeholder).split("\\.", -1);
                if (path.length > 1) {
                    rule.scope().type("$" + path[0]).ifPresent(type -> properties.put(type.getSimpleName(), path[1]));
                }
            }
        }
    }

    boolean isMatched(String type) {
        return properties.containsKey(type);
    }

    boolean isRead(String type, String property) {
        return properties.containsEntry(type, property);
    }
}
