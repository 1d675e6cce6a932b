package io.kaohe.probe;

import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Template;
import io.kaohe.problem.Place;
import io.kaohe.text.Language;
import java.util.Map;

/**
 * A rule cut off behind one of its conditions: it fires if all conditions up to there hold.
 *
 * @param rule the name of the whole rule
 * @param nth which of the rule's conditions is its last, from 0
 * @param last that condition, as it stands in the rule file
 * @param place where it stands
 * @param text what Drools gets
 * @param shows what the next condition asks for, with a placeholder for its value; empty if that cannot be shown
 */
record Probe(String rule, String clause, int nth, String last, Place place, String text, String shows) {
    /** The code of the findings in which probes show values. */
    static final String CODE = "PROBE";

    String name() {
        return rule + " ?" + nth;
    }

    RuleInfo info() {
        Template words = Template.of(shows);
        return new RuleInfo(
                name(),
                clause,
                place.source(),
                Math.max(place.line(), 1),
                Map.of(Language.EN, words, Language.ZH, words));
    }
}
