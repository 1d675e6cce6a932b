package io.kaohe.scenario;

import io.kaohe.problem.Place;
import io.kaohe.text.Words;
import java.util.Optional;

/**
 * That a policy's author stands by a gap, and why.
 *
 * @param kind the code of the kind of gap, {@code bounds}
 * @param about the rule, clause or file that it is about
 * @param what what stands there, where not all gaps of that kind are meant
 * @param place where it stands in {@code policy.yaml}
 */
public record AcceptedGap(String kind, String about, Optional<String> what, Words reason, Place place) {
    boolean covers(CoverageGap gap) {
        return gap.kind().code().equals(kind)
                && gap.about().contains(about)
                && what.filter(own -> !own.equals(gap.what())).isEmpty();
    }
}
