package io.kaohe.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.fact.EntryKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlignmentTest {
    @Property
    void eachOfTheShorterListHasAPartnerAndTheAmountsLieAsCloseAsTheyCan(
            @ForAll @Size(max = 4) List<@IntRange(max = 20) Integer> before,
            @ForAll @Size(max = 5) List<@IntRange(max = 20) Integer> after) {
        List<Pair> pairs = Alignment.of(candidates(before), candidates(after));

        assertThat(pairs).hasSize(Math.min(before.size(), after.size()));
        assertThat(pairs).extracting(Pair::before).doesNotHaveDuplicates();
        assertThat(pairs).extracting(Pair::after).doesNotHaveDuplicates();
        assertThat(pairs.stream().map(Pair::distance).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(
                        before.size() <= after.size() ? closest(before, after) : closest(after, before)));
    }

    /** By trying all ways. */
    private static int closest(List<Integer> shorter, List<Integer> longer) {
        if (shorter.isEmpty()) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < longer.size(); i++) {
            List<Integer> others = new ArrayList<>(longer);
            int distance = Math.abs(shorter.get(0) - others.remove(i));
            best = Math.min(best, distance + closest(shorter.subList(1, shorter.size()), others));
        }
        return best;
    }

    private static List<Candidate> candidates(List<Integer> amounts) {
        List<Candidate> candidates = new ArrayList<>();
        for (int amount : amounts) {
            candidates.add(new Candidate(
                    candidates.size(),
                    Line.of(EntryKind.FINE, "C1")
                            .amount(Integer.toString(amount))
                            .entry()));
        }
        candidates.sort(Candidate.BY_AMOUNT);
        return candidates;
    }
}
