package io.kaohe.probe;

import io.kaohe.engine.Fired;
import io.kaohe.engine.MatchedRow;
import io.kaohe.number.Exact;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.Table;
import io.kaohe.scenario.Scenario;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks on while scenarios run, and keeps what their facts come to at each site. */
final class Onlooker {
    private final Map<String, Site> sites;
    private final Map<String, RuleInfo> rules;
    private final Map<Site, Values> bounds = new IdentityHashMap<>();
    private final Map<TableBound, Values> limits;
    private final Map<Table.Row, Set<Scenario>> rows = new IdentityHashMap<>();

    /**
     * @param sites by the name of the rule that watches each
     * @param rules those of the policy
     * @param limits where the rows of tables meet, each with what is to be filled
     */
    Onlooker(Map<String, Site> sites, List<RuleInfo> rules, Map<TableBound, Values> limits) {
        this.sites = sites;
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        sites.values().forEach(site -> {
            if (site instanceof Site.Bound bound) {
                bounds.put(site, new Values(bound.limit()));
            }
        });
        this.limits = limits;
    }

    /** What scenarios compared at a bound. */
    Values at(Site.Bound bound) {
        return Objects.requireNonNull(bounds.get(bound));
    }

    Set<Scenario> scenarios(Table.Row row) {
        return rows.getOrDefault(row, Set.of());
    }

    /** A rule that fires in a scenario, be it one of the policy or one that watches. */
    void see(Scenario scenario, Fired fired) {
        Site site = sites.get(fired.rule().name());
        String rule = site == null ? fired.rule().name() : site.rule().source().name();
        RuleInfo info = rules.get(rule);
        if (info == null || info.writes() && !scenario.looksAt(info.clause())) {
            return;
        }
        if (site == null) {
            fired.rows().forEach(row -> add(scenario, row));
        } else if (site instanceof Site.Bound bound) {
            at(bound).add(scenario, fired.value(Site.LEFT), fired.value(Site.RIGHT));
        } else if (site instanceof Site.Row row) {
            fired.row(row.row()).ifPresent(matched -> add(scenario, matched));
        } else if (site instanceof Site.Lookup lookup && fired.value(Site.LEFT) instanceof Exact number) {
            fired.row(lookup.row()).ifPresent(matched -> lookUp(scenario, matched, number));
        }
    }

    private void add(Scenario scenario, MatchedRow row) {
        rows.computeIfAbsent(row.row(), none -> new LinkedHashSet<>()).add(scenario);
    }

    private void lookUp(Scenario scenario, MatchedRow row, Exact number) {
        limits.forEach((bound, values) -> {
            if (bound.table().equals(row.table())
                    && bound.keys().equals(row.table().keys(row.row()))) {
                values.add(scenario, number, bound.value());
            }
        });
    }
}
