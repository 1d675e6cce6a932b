package io.kaohe.guard;

import io.kaohe.fact.Agent;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Fact;
import io.kaohe.fact.TeamMonth;
import io.kaohe.policy.Deducts;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Guard;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Says what of a month's deductions a company may not take by a law, and that fines have no basis in it. */
final class WageGuard implements Guard {
    private static final String NO_POWER_TO_FINE = "NO_POWER_TO_FINE";

    private final WageLaw law;
    private final Map<String, Deducts> deducts;

    /** @param deducts by clause what its deductions are for */
    WageGuard(WageLaw law, Map<String, Deducts> deducts) {
        this.law = law;
        this.deducts = Map.copyOf(deducts);
    }

    @Override
    public List<Entry> of(TeamMonth month, Agent agent, List<Entry> entries, List<Problem> problems) {
        List<Entry> more = new ArrayList<>();
        if (!month.team().hasMinimumWage()) {
            missing(month, month.team(), "minimumWage", problems);
            return more;
        }
        List<Entry> limited = of(entries, law.limited(), Deducts.PENALTY);
        if (!limited.isEmpty()) {
            limit(month, agent, entries, limited, problems).ifPresent(more::add);
        }
        List<Entry> fines = entries.stream()
                .filter(entry ->
                        law.fines().contains(entry.kind()) && amount(entry).signum() > 0)
                .toList();
        if (!fines.isEmpty()) {
            more.add(notice(fines));
        }
        return more;
    }

    private Optional<Entry> limit(
            TeamMonth month, Agent agent, List<Entry> entries, List<Entry> limited, List<Problem> problems) {
        if (!hasWage(entries) && !agent.hasBaseWage()) {
            missing(month, agent, "baseWage", problems);
            return Optional.empty();
        }
        WageLimit limit = new WageLimit(wage(agent, entries), month.team().minimumWage(), sum(limited), law.most());
        if (limit.notDeductible().signum() == 0) {
            return Optional.empty();
        }
        Set<String> facts = facts(limited);
        facts.add(month.reference(agent));
        facts.add(month.reference(month.team()));
        return Optional.of(entry(
                EntryKind.NOT_DEDUCTIBLE,
                Optional.of(limit.notDeductible()),
                Optional.empty(),
                facts,
                law.sentence(limit.sentence(), limit.values())));
    }

    private Entry notice(List<Entry> fines) {
        Words reason = law.sentence("fines", Map.of("fines", sum(fines).toPlainString()));
        return entry(EntryKind.NOTICE, Optional.empty(), Optional.of(NO_POWER_TO_FINE), facts(fines), reason);
    }

    /** What the agent earned in the month, without the wage of days not worked; never below 0. */
    private BigDecimal wage(Agent agent, List<Entry> entries) {
        BigDecimal earned = entries.stream()
                .filter(entry -> law.wage().contains(entry.kind()))
                .map(WageGuard::amount)
                .reduce(hasWage(entries) ? BigDecimal.ZERO : agent.baseWage(), BigDecimal::add);
        return earned.subtract(sum(of(entries, law.limited(), Deducts.DAYS_NOT_WORKED)))
                .max(BigDecimal.ZERO);
    }

    private static boolean hasWage(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.kind() == EntryKind.WAGE);
    }

    private List<Entry> of(List<Entry> entries, Set<EntryKind> kinds, Deducts what) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.kind())
                        && amount(entry).signum() > 0
                        && deducts.getOrDefault(entry.clause().orElse(""), Deducts.PENALTY) == what)
                .toList();
    }

    private static BigDecimal sum(Collection<Entry> entries) {
        return entries.stream().map(WageGuard::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Entry entry) {
        return entry.amount().orElse(BigDecimal.ZERO);
    }

    private static Set<String> facts(List<Entry> entries) {
        Set<String> facts = new TreeSet<>();
        entries.forEach(entry -> facts.addAll(entry.facts()));
        return facts;
    }

    private Entry entry(
            EntryKind kind, Optional<BigDecimal> amount, Optional<String> code, Set<String> facts, Words reason) {
        return new Entry(
                kind,
                Optional.empty(),
                Optional.of("the guard " + law.name()),
                Optional.empty(),
                amount,
                OptionalInt.empty(),
                code,
                List.copyOf(facts),
                reason,
                List.of(),
                Optional.empty());
    }

    private void missing(TeamMonth month, Fact fact, String property, List<Problem> problems) {
        String reference = month.reference(fact);
        Place place = month.place(fact);
        Problem problem = Problem.error(
                "missing-figure",
                new Place(
                        place.source(),
                        place.pointer() + "/" + property,
                        place.line(),
                        place.column(),
                        place.sourceLine()),
                Words.of(
                        reference + " has no " + property + ", which the guard " + law.name() + " needs",
                        "记录 " + reference + " 没有 " + property + "，而扣款限制 " + law.name() + " 需要它"));
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
