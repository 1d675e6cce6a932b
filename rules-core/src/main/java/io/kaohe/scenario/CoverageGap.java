package io.kaohe.scenario;

import io.kaohe.problem.Place;
import io.kaohe.text.Words;

/**
 * Something that no scenario reaches.
 *
 * @param place where it stands; the file as seen from the policy's folder
 * @param what what stands there: the name of a rule, a comparison, a row
 * @param missing what is missing: {@code no scenario with minutes exactly 10}
 */
public record CoverageGap(CoverageKind kind, Place place, String what, Words missing) {}
