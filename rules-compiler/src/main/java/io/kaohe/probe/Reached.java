package io.kaohe.probe;

import io.kaohe.compiler.Acceptance;
import io.kaohe.compiler.Analysis;
import io.kaohe.engine.RuleBase;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.Table;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.scenario.AcceptedGap;
import io.kaohe.scenario.BoundCoverage;
import io.kaohe.scenario.Given;
import io.kaohe.scenario.Limit;
import io.kaohe.scenario.NotCounted;
import io.kaohe.scenario.Outcome;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.scenario.Reach;
import io.kaohe.scenario.RowCoverage;
import io.kaohe.scenario.Scenario;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.scenario.Side;
import io.kaohe.scenario.TableCoverage;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds out how far the facts of scenarios reach: on which sides of each bound they lie, and which rows of tables they
 * use. A row is used by a rule that fires with it, and by one that fires with a sum in which it is; where rows merely
 * have to be there or not, by each that is there.
 */
public final class Reached {
    private static final Words UNWATCHED = Words.of("it cannot be watched from outside of its rule", "在规则之外无法观察");
    private static final Words NEVER_LOOKED_UP = Words.of("no rule looks a number up in this table", "没有规则用数值查这张表");
    private static final Words CAP = Words.of("a cap within a calculation, not a condition", "这是算式里的封顶或保底，不是条件");
    private static final Words NOT_RUN = Words.of("the facts of this scenario could not be watched", "无法观察这个场景的事实");

    private static final List<Side> INNER = List.of(Side.EXACTLY, Side.WITHIN);

    private static final Comparator<NotCounted> BY_PLACE = Comparator.comparing(
                    (NotCounted one) -> one.place().source())
            .thenComparingInt(one -> one.place().line())
            .thenComparingInt(one -> one.place().column());

    private final Analysis analysis;
    private final Watching watching;
    private final Map<TableBound, Values> limits = new LinkedHashMap<>();
    private final List<NotCounted> notCounted = new ArrayList<>();
    private final Onlooker onlooker;

    private Reached(Analysis analysis) {
        this.analysis = analysis;
        this.watching = Watching.of(analysis);
        analysis.tables().forEach(this::addLimits);
        this.onlooker = new Onlooker(watching.sites(), analysis.infos(), limits);
        watching.unwatched().forEach(site -> notCounted.add(new NotCounted(site.place(), site.text(), UNWATCHED)));
        analysis.rules().stream()
                .flatMap(rule -> Caps.of(rule).stream())
                .forEach(cap -> notCounted.add(new NotCounted(cap.place(), cap.text(), CAP)));
    }

    /**
     * The result with how far its scenarios reach.
     *
     * @param folder the policy's folder, as it was when the scenarios ran
     */
    public static PolicyResult in(PolicyResult result, Path folder) {
        return result.with(new Reached(Analysis.of(PolicyFolder.read(folder))).of(result.scenarios()));
    }

    private Reach of(List<ScenarioResult> results) {
        RuleBase base = watching.compiled().base();
        results.stream().filter(result -> result.scenario().pending().isEmpty()).forEach(result -> watch(base, result));
        Map<String, List<BoundCoverage>> bounds = new TreeMap<>();
        watching.sites().values().forEach(site -> {
            if (site instanceof Site.Bound bound) {
                bounds.computeIfAbsent(site.rule().source().name(), none -> new ArrayList<>())
                        .add(coverage(site.place(), onlooker.at(bound)));
            }
        });
        List<TableCoverage> tables =
                analysis.tables().stream().map(this::coverage).toList();
        return new Reach(bounds, tables, notCounted.stream().sorted(BY_PLACE).toList(), accepted());
    }

    private List<AcceptedGap> accepted() {
        return analysis.head().stream()
                .flatMap(head -> head.accepted().stream())
                .filter(accepted -> accepted.kind() == Acceptance.Kind.COVERAGE)
                .map(accepted -> new AcceptedGap(
                        accepted.code(), accepted.about(), accepted.value(), accepted.reason(), accepted.place()))
                .toList();
    }

    private void watch(RuleBase base, ScenarioResult result) {
        CompiledPolicy policy = watching.compiled().policy();
        Scenario scenario = result.scenario();
        if (scenario.given() instanceof Given.Month given) {
            try {
                SettingValues settings =
                        SettingValues.defaults(policy.definition()).with(scenario.set());
                base.watch(given.month(), settings, fired -> onlooker.see(scenario, fired));
            } catch (KaoheException e) {
                if (result.outcome() instanceof Outcome.Settled) {
                    notCounted.add(new NotCounted(scenario.place(), scenario.name(), NOT_RUN));
                }
            }
        }
    }

    private void addLimits(Table table) {
        List<Site.Lookup> lookups = watching.sites().values().stream()
                .filter(site ->
                        site instanceof Site.Lookup lookup && lookup.table().equals(table.type()))
                .map(Site.Lookup.class::cast)
                .toList();
        Optional<Site.Lookup> first = lookups.stream().findFirst();
        boolean whole = !lookups.isEmpty() && lookups.stream().allMatch(Site.Lookup::whole);
        for (TableBound bound : rows(table).bounds()) {
            if (first.isPresent()) {
                Limit limit = new Limit(first.get().text(), bound.sign(), bound.number(), whole);
                limits.put(bound, bound.outermost() ? new Values(limit, INNER) : new Values(limit));
            } else {
                notCounted.add(new NotCounted(bound.place(), bound.number(), NEVER_LOOKED_UP));
            }
        }
    }

    private TableRows rows(Table table) {
        return new TableRows(table, analysis.folder().file(table.file()).orElseThrow());
    }

    private TableCoverage coverage(Table table) {
        TableRows rows = rows(table);
        return new TableCoverage(
                table.file(),
                table.rows().stream()
                        .map(row ->
                                new RowCoverage(rows.place(row), rows.text(row), List.copyOf(onlooker.scenarios(row))))
                        .toList(),
                limits.entrySet().stream()
                        .filter(entry -> entry.getKey().table().equals(table))
                        .map(entry -> coverage(entry.getKey().place(), entry.getValue()))
                        .toList());
    }

    private static BoundCoverage coverage(Place place, Values values) {
        return new BoundCoverage(place, values.limit(), values.sides());
    }
}
