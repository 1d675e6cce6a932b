package io.kaohe.derived;

import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.Property;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A complaint and which one of its cause it is against the agent in the month.
 *
 * @param nth from 1, in the order of dates
 */
public record NthComplaint(
        Complaint complaint, @Property(atLeast = "1") int nth) implements OfDate {
    public ComplaintCause cause() {
        return complaint.cause();
    }

    @Property(atLeast = "0")
    public BigDecimal loss() {
        return complaint.loss();
    }

    public boolean causedByAgent() {
        return complaint.causedByAgent();
    }

    @Override
    public String agent() {
        return complaint.agent();
    }

    @Override
    public LocalDate date() {
        return complaint.date();
    }

    @Override
    public List<Complaint> basis() {
        return List.of(complaint);
    }

    static List<NthComplaint> of(Known month) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        return month.all(Complaint.class).stream()
                .sorted(Comparator.comparing(Complaint::agent).thenComparing(Complaint::date))
                .map(complaint -> new NthComplaint(
                        complaint, counts.merge(List.of(complaint.agent(), complaint.cause()), 1, Integer::sum)))
                .toList();
    }
}
