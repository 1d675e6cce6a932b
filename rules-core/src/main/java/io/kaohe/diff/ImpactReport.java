package io.kaohe.diff;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What another version of a policy means for whom: the same months settled under both, added up. All sums are over the
 * months that both versions settle.
 *
 * @param months in the order of team, month and source; rejected ones last, by source
 */
public record ImpactReport(List<MonthImpact> months) {
    private static final Comparator<AgentImpact> BY_IDS = Comparator.comparing(AgentImpact::team)
            .thenComparing(one -> !one.isAgent())
            .thenComparing(AgentImpact::agent);

    public ImpactReport {
        months = Stream.<MonthImpact>concat(
                        sorted(
                                months,
                                ComparedMonth.class,
                                Comparator.comparing((ComparedMonth month) ->
                                                month.diff().team())
                                        .thenComparing(month -> month.diff().period())
                                        .thenComparing(ComparedMonth::source)),
                        sorted(months, RejectedMonth.class, Comparator.comparing(RejectedMonth::source)))
                .toList();
    }

    /** Of months settled under two policies, which may be two versions of one, or one with two values of a setting. */
    public static ImpactReport of(Policy before, Policy after, Collection<TeamMonth> months) {
        return new ImpactReport(months.stream()
                .map(month -> MonthImpact.of(before, after, month))
                .toList());
    }

    /** The months that both versions settle. */
    public List<ComparedMonth> compared() {
        return of(ComparedMonth.class);
    }

    /** The months that a version rejects. */
    public List<RejectedMonth> rejected() {
        return of(RejectedMonth.class);
    }

    /** Whether there is no difference in any month; nothing is known of those that both versions reject. */
    public boolean isEmpty() {
        return months.stream().noneMatch(MonthImpact::isDifference);
    }

    /** Whether every month was settled by at least one of the versions, so that the report says what is different. */
    public boolean isComplete() {
        return rejected().stream().noneMatch(RejectedMonth::isByBoth);
    }

    /** All agents and teams, in the order of the ids of teams and agents; a team behind its agents. */
    public List<AgentImpact> agents() {
        Map<List<String>, List<AgentImpact>> all = new LinkedHashMap<>();
        for (ComparedMonth month : compared()) {
            month.diff()
                    .all()
                    .map(statement -> alone(month, statement))
                    .forEach(one -> all.computeIfAbsent(List.of(one.team(), one.agent()), key -> new ArrayList<>())
                            .add(one));
        }
        return all.values().stream().map(ImpactReport::joined).sorted(BY_IDS).toList();
    }

    /** All clauses with entries, in the order of the policy; last what stands beside the clauses. */
    public List<ClauseImpact> clauses() {
        return new ClauseImpacts(compared()).all();
    }

    /** Of everything together. */
    public Tally tally() {
        return compared().stream().map(month -> month.diff().tally()).reduce(Tally.NOTHING, Tally::plus);
    }

    /** What the policies' funds come to. */
    public BeforeAfter fund() {
        return compared().stream().map(month -> month.diff().fund()).reduce(BeforeAfter.ZERO, BeforeAfter::plus);
    }

    /** How many months of agents there are, and what becomes of them. */
    public AgentMonths agentMonths() {
        return AgentMonths.of(compared().stream()
                .flatMap(month -> month.diff().statements().stream())
                .toList());
    }

    private <M extends MonthImpact> List<M> of(Class<M> type) {
        return months.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static AgentImpact alone(ComparedMonth month, StatementDiff statement) {
        return new AgentImpact(
                month.diff().team(),
                statement.agent(),
                statement.name(),
                List.of(new AgentImpact.AgentMonth(month.diff().period(), month.source(), statement)));
    }

    private static AgentImpact joined(List<AgentImpact> parts) {
        AgentImpact last = parts.get(parts.size() - 1);
        return new AgentImpact(
                last.team(),
                last.agent(),
                last.name(),
                parts.stream().flatMap(part -> part.months().stream()).toList());
    }

    private static <M extends MonthImpact> Stream<M> sorted(
            List<MonthImpact> months, Class<M> type, Comparator<M> order) {
        return months.stream().filter(type::isInstance).map(type::cast).sorted(order);
    }
}
