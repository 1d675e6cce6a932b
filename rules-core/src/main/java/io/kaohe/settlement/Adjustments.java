package io.kaohe.settlement;

import io.kaohe.fact.Adjustment;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.TeamMonth;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Entries that people make. One under a clause of a policy that is not being settled is passed over. */
final class Adjustments {
    /** What stands in place of a rule's name. */
    private static final String RULE = "an entry made by hand";

    private final TeamMonth month;
    private final List<String> clauses;
    private final Set<String> otherClauses;
    private final List<Problem> problems;

    Adjustments(TeamMonth month, List<String> clauses, Set<String> otherClauses, List<Problem> problems) {
        this.month = month;
        this.clauses = clauses;
        this.otherClauses = otherClauses;
        this.problems = problems;
    }

    void addTo(Map<String, List<Entry>> all) {
        for (Adjustment adjustment : month.all(Adjustment.class)) {
            if (clauses.contains(adjustment.clause())) {
                entry(adjustment).ifPresent(Closing.of(all, adjustment.agent())::add);
            } else if (!otherClauses.contains(adjustment.clause())) {
                problems.add(unknownClause(month.place(adjustment), adjustment.clause(), clauses));
            }
        }
    }

    static Problem unknownClause(Place place, String clause, List<String> clauses) {
        return Problem.error(
                        "unknown-clause",
                        new Place(
                                place.source(),
                                place.pointer() + "/clause",
                                place.line(),
                                place.column(),
                                place.sourceLine()),
                        Words.of("no policy known here has a clause " + clause, "已知的制度都没有条款 " + clause))
                .maybe(Nearest.guess(clause, clauses));
    }

    private Optional<Entry> entry(Adjustment adjustment) {
        EntryKind kind = adjustment.kind();
        BigDecimal amount = Amounts.rounded(kind, adjustment.value());
        if (kind.unit() == EntryKind.Unit.MONEY && amount.signum() == 0) {
            return Optional.empty();
        }
        Words reason = Words.of(
                adjustment.reason() + " (entered by hand, approved by " + adjustment.approvedBy() + ")",
                adjustment.reason() + "（人工录入，批准人：" + adjustment.approvedBy() + "）");
        return Optional.of(new Entry(
                kind,
                Optional.of(adjustment.clause()),
                Optional.of(RULE),
                Optional.empty(),
                Optional.of(amount),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(month.reference(adjustment)),
                reason,
                List.of(),
                Optional.empty()));
    }
}
