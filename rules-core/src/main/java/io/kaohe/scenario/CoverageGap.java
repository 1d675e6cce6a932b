package io.kaohe.scenario;

import io.kaohe.problem.Place;
import io.kaohe.text.Words;
import java.util.List;

/**
 * Something that no scenario reaches.
 *
 * @param about the rule and its clause, or the file of the table
 * @param place where it stands; the file as seen from the policy's folder
 * @param what what stands there: the name of a rule, a comparison, a row
 * @param missing what is missing: {@code no scenario with minutes exactly 10}
 */
public record CoverageGap(CoverageKind kind, List<String> about, Place place, String what, Words missing) {
    public CoverageGap {
        about = List.copyOf(about);
    }
}
