package io.kaohe.scenario;

import io.kaohe.problem.Place;
import io.kaohe.text.Words;

/**
 * A place that sets a bound of which nobody can say whether scenarios reach its sides.
 *
 * @param text what stands there
 * @param reason why it is not counted
 */
public record NotCounted(Place place, String text, Words reason) {}
