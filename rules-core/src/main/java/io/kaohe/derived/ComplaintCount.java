package io.kaohe.derived;

import io.kaohe.fact.Complaint;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Property;
import io.kaohe.fact.Team;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many complaints of one cause there were against the whole team in the month. One for each cause.
 *
 * @param count 0 if there was none
 * @param basis the complaints, and the team
 */
public record ComplaintCount(
        ComplaintCause cause, @Property(atLeast = "0") int count, List<? extends Fact> basis) implements Derived {
    public ComplaintCount {
        basis = List.copyOf(basis);
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.empty();
    }

    static List<ComplaintCount> of(Known month) {
        return Arrays.stream(ComplaintCause.values())
                .map(cause -> of(month, cause))
                .toList();
    }

    private static ComplaintCount of(Known month, ComplaintCause cause) {
        List<Complaint> complaints = month.all(Complaint.class).stream()
                .filter(complaint -> complaint.cause() == cause)
                .toList();
        return new ComplaintCount(
                cause,
                complaints.size(),
                Stream.concat(complaints.stream(), month.all(Team.class).stream())
                        .toList());
    }
}
