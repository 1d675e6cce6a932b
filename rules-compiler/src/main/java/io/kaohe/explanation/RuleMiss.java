package io.kaohe.explanation;

import io.kaohe.problem.Place;
import java.util.List;

/**
 * Why a rule has no entry about an agent.
 *
 * @param rule the rule's name
 * @param place where it begins
 * @param held whether all of its conditions held, so that it applied but wrote nothing: because it only hands something
 *     on to other rules, its amount is 0, or there is such an entry already
 * @param failures where it came to an end, the nearest to applying first; none if it held
 */
public record RuleMiss(String rule, Place place, boolean held, List<Failure> failures) {
    public RuleMiss {
        failures = List.copyOf(failures);
    }
}
