package io.kaohe.scenario;

import io.kaohe.problem.Place;
import java.util.List;

/**
 * How near a rule came to firing.
 *
 * @param rule its name
 * @param held how many of its conditions held together, in their order
 * @param conditions how many it has
 * @param failed the first condition that did not hold as well, as it stands in the rule file
 * @param place where that stands
 * @param seen what stood against it: the values of the property that the condition asks for, with the facts they come
 *     from; empty where there was none
 */
public record NearestMiss(String rule, int held, int conditions, String failed, Place place, List<String> seen) {
    public NearestMiss {
        seen = List.copyOf(seen);
    }
}
