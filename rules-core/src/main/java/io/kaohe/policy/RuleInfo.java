package io.kaohe.policy;

import io.kaohe.text.Language;
import java.util.Map;

/**
 * What is known of a rule besides its compiled form.
 *
 * @param name as it stands in the rule file
 * @param clause the clause that it carries
 * @param file the rule file, relative to the policy's folder
 * @param line where the rule begins, from 1
 * @param reason the words of the reasons of its entries
 */
public record RuleInfo(String name, String clause, String file, int line, Map<Language, Template> reason) {
    public RuleInfo {
        reason = Map.copyOf(reason);
    }

    /** Whether it writes something that somebody reads; else it hands values or facts to other rules. */
    public boolean writes() {
        return reason.values().stream().anyMatch(words -> !words.text().isEmpty());
    }
}
