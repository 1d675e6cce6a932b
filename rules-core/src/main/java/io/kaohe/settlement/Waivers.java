package io.kaohe.settlement;

import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Waiver;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Forgives entries of a clause. Money, points and sanctions can be forgiven; an entry that several waivers match is
 * forgiven by the first of them in the order of their contents.
 */
final class Waivers {
    private final TeamMonth month;
    private final List<String> clauses;
    private final Set<String> otherClauses;
    private final List<Problem> problems;

    Waivers(TeamMonth month, List<String> clauses, Set<String> otherClauses, List<Problem> problems) {
        this.month = month;
        this.clauses = clauses;
        this.otherClauses = otherClauses;
        this.problems = problems;
    }

    void apply(Map<String, List<Entry>> all) {
        for (Waiver waiver : month.waivers()) {
            waiver.forClause().ifPresent(clause -> {
                if (clauses.contains(clause)) {
                    apply(waiver, clause, Closing.of(all, waiver.forAgent().orElse("")));
                } else if (!otherClauses.contains(clause)) {
                    problems.add(Adjustments.unknownClause(month.place(waiver), clause, clauses));
                }
            });
        }
    }

    private void apply(Waiver waiver, String clause, List<Entry> entries) {
        List<Entry> matched = entries.stream()
                .filter(entry -> isMeant(waiver, clause, entry) && isForgivable(entry.kind()))
                .toList();
        if (matched.isEmpty() && waiver.forEntry().isPresent()) {
            problems.add(noSuchEntry(waiver, waiver.forEntry().get(), clause, entries));
        } else if (matched.isEmpty()) {
            problems.add(matchesNothing(waiver, clause, entries));
        }
        entries.replaceAll(entry ->
                matched.stream().anyMatch(one -> one == entry) && entry.waived().isEmpty()
                        ? entry.waivedBy(waiver.reason(), waiver.approvedBy())
                        : entry);
    }

    private Problem matchesNothing(Waiver waiver, String clause, List<Entry> entries) {
        Place place = month.place(waiver);
        Words whom = waiver.forAgent()
                .map(agent -> Words.of(agent, "员工“" + agent + "”"))
                .orElseGet(() -> Words.of("the team", "团队"))
                .then(waiver.forDate()
                        .map(date -> Words.of(" on " + date, "（" + date + "）"))
                        .orElseGet(Words::none));
        List<String> others = entries.stream()
                .filter(entry -> isMeant(waiver, clause, entry))
                .map(entry -> entry.kind().name())
                .distinct()
                .toList();
        Problem problem = Problem.error(
                "waiver-matches-nothing",
                place,
                Words.of("the waiver of " + clause + " for ", "对")
                        .then(whom)
                        .then(Words.of(" matches no amount and no sanction", "豁免条款 " + clause + "，却没有对应的数额或处分")));
        return others.isEmpty()
                ? problem
                : problem.maybe(Words.of(
                                "a waiver of the fact: under " + clause + " there is only ",
                                "应豁免记录：条款 " + clause + " 下只有")
                        .then(Words.list(others))
                        .then(Words.of(", which a clause's waiver leaves as it is.", "，豁免条款对它不起作用。")));
    }

    /** The entry may have changed since it was written down; so it says what there is now. */
    private Problem noSuchEntry(Waiver waiver, String id, String clause, List<Entry> entries) {
        String agent = waiver.forAgent().orElse("");
        if (entries.stream().anyMatch(entry -> isMeant(waiver, clause, entry))) {
            return Problem.error(
                    "waiver-matches-nothing",
                    entryPlace(waiver),
                    Words.of(
                            "entry " + id + " has no amount that could be forgiven and is no sanction",
                            "条目 " + id + " 没有可以豁免的数额，也不是处分"));
        }
        Problem problem = Problem.error(
                "waiver-of-another-entry",
                entryPlace(waiver),
                Words.of(
                        "there is no entry " + id + " of " + clause + " for " + agent
                                + ": it was never there, or it is no longer the same",
                        "员工 " + agent + " 在条款 " + clause + " 下没有条目 " + id + "：从未有过，或者内容已有变化"));
        List<Words> others = entries.stream()
                .filter(entry -> entry.clause().equals(Optional.of(clause)) && isForgivable(entry.kind()))
                .map(Waivers::described)
                .toList();
        return others.isEmpty()
                ? problem
                : problem.maybe(others.stream()
                        .reduce((one, other) -> one.then(Words.of(", ", "、")).then(other))
                        .map(list -> Words.of("one of those that there are now is meant: ", "应从现有条目中选一条：")
                                .then(list)
                                .then(Words.of(".", "。")))
                        .orElseThrow());
    }

    private static Words described(Entry entry) {
        String date = entry.date().map(one -> " " + one).orElse("");
        String amount = entry.amountText().isEmpty() ? entry.code().orElse("") : entry.amountText();
        return Words.same(entry.id() + " (" + entry.kind() + date + " " + amount + ")");
    }

    private Place entryPlace(Waiver waiver) {
        Place place = month.place(waiver);
        return new Place(place.source(), place.pointer() + "/entry", place.line(), place.column(), place.sourceLine());
    }

    private static boolean isMeant(Waiver waiver, String clause, Entry entry) {
        return Objects.equals(entry.clause().orElse(""), clause)
                && (waiver.forDate().isEmpty() || waiver.forDate().equals(entry.date()))
                && waiver.forEntry().map(entry.id()::equals).orElse(true);
    }

    private static boolean isForgivable(EntryKind kind) {
        return kind.unit() == Unit.MONEY || kind.unit() == Unit.POINTS || kind == EntryKind.SANCTION;
    }
}
