package io.kaohe.probe;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.kaohe.engine.RuleBase;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.SettingValues;
import io.kaohe.policy.Table;
import io.kaohe.problem.KaoheException;
import io.kaohe.scenario.Given;
import io.kaohe.scenario.Scenario;
import io.kaohe.settlement.Entry;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the facts of scenarios reach: whether they lie on each limit of a rule, within it and beyond it, and whether
 * each row of a table is used.
 */
public final class Reach {
    private final Probed probed;
    private final Set<String> fired = new HashSet<>();
    private final SetMultimap<String, String> rows = TreeMultimap.create();

    private Reach(Probed probed) {
        this.probed = probed;
    }

    /** What the facts of all scenarios of a policy reach. */
    public static Reach of(Path folder, List<Scenario> scenarios) {
        Reach reach = new Reach(Probed.limits(PolicyFolder.read(folder)));
        CompiledPolicy policy = reach.probed.compiled().policy();
        RuleBase base = reach.probed.compiled().base();
        for (Scenario scenario : scenarios) {
            if (scenario.given() instanceof Given.Month given) {
                SettingValues settings =
                        SettingValues.defaults(policy.definition()).with(scenario.set());
                try {
                    reach.add(base.run(given.month(), Set.of(), settings, rule -> reach.fired.add(rule.name())));
                } catch (KaoheException e) {
                    // What was reached before the facts were rejected counts.
                    continue;
                }
            }
        }
        return reach;
    }

    private void add(Map<String, List<Entry>> entries) {
        entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.code().filter(Probe.CODE::equals).isPresent())
                .forEach(entry -> {
                    String rule = entry.rule().orElse("");
                    rows.put(
                            rule.substring(rule.lastIndexOf(": ") + 2),
                            entry.reason().in(Language.EN));
                });
    }

    /** The limits that no fact lies exactly on, within or beyond, each in a sentence. */
    public List<String> limitsNotReached() {
        List<String> missing = new ArrayList<>();
        probed.probes().values().stream()
                .flatMap(List::stream)
                .filter(probe -> probe.shows().isEmpty() && !fired.contains(probe.name()))
                .forEach(probe -> missing.add(probe.rule()));
        return missing;
    }

    /** The tables of which not every row is used, each with how many are. */
    public List<String> tablesNotReached() {
        List<String> missing = new ArrayList<>();
        for (Table table : probed.compiled().policy().tables()) {
            boolean matched = probed.probes().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(probe -> probe.rule().endsWith(": " + table.file()));
            int used = rows.get(table.file()).size();
            if (matched && used < table.rows().size()) {
                missing.add(
                        table.file() + ": " + used + " of " + table.rows().size() + " rows: " + rows.get(table.file()));
            }
        }
        return missing;
    }
}
