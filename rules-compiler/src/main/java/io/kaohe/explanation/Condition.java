package io.kaohe.explanation;

import io.kaohe.problem.Place;
import io.kaohe.text.Words;

/**
 * A condition of a rule.
 *
 * @param source as it stands in the rule file, on one line
 * @param place where it stands there
 * @param words the same as people say it
 */
public record Condition(String source, Place place, Words words) {}
