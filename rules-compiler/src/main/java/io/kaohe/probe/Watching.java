package io.kaohe.probe;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.compiler.Strata;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.problem.PolicyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy with rules beside its own that watch its bounds and lookups.
 *
 * @param sites by the name of the rule that watches each
 * @param unwatched sites for which Drools takes no such rule
 */
record Watching(PolicyCompiler.Compiled compiled, Map<String, Site> sites, List<Site> unwatched) {
    /** Compiles a policy that is sound. */
    static Watching of(Analysis analysis) {
        Strata strata = analysis.strata().orElseThrow();
        Map<String, Site> sites = new LinkedHashMap<>();
        for (CheckedRule rule : analysis.rules()) {
            for (Site site : Sites.of(rule, analysis.tables())) {
                sites.put(rule.source().name() + " ?" + sites.size(), site);
            }
        }
        try {
            return new Watching(compile(analysis, strata, sites), sites, List.of());
        } catch (PolicyException e) {
            return withoutThoseThatFail(analysis, strata, sites);
        }
    }

    private static Watching withoutThoseThatFail(Analysis analysis, Strata strata, Map<String, Site> sites) {
        Map<String, Site> good = new LinkedHashMap<>();
        List<Site> unwatched = new ArrayList<>();
        for (CheckedRule rule : analysis.rules()) {
            Map<String, Site> ofRule = new LinkedHashMap<>();
            sites.forEach((name, site) -> {
                if (site.rule() == rule) {
                    ofRule.put(name, site);
                }
            });
            if (ofRule.isEmpty() || compiles(analysis, strata, ofRule)) {
                good.putAll(ofRule);
            } else {
                ofRule.forEach((name, site) -> {
                    if (compiles(analysis, strata, Map.of(name, site))) {
                        good.put(name, site);
                    } else {
                        unwatched.add(site);
                    }
                });
            }
        }
        return new Watching(compile(analysis, strata, good), good, unwatched);
    }

    private static boolean compiles(Analysis analysis, Strata strata, Map<String, Site> sites) {
        try {
            compile(analysis, strata, sites);
            return true;
        } catch (PolicyException e) {
            return false;
        }
    }

    private static PolicyCompiler.Compiled compile(Analysis analysis, Strata strata, Map<String, Site> sites) {
        List<PolicyCompiler.Addition> additions = new ArrayList<>();
        sites.forEach((name, site) -> additions.add(new PolicyCompiler.Addition(
                site.watchingRule(name, CompiledPolicy.group(strata.of(site.rule()))), site.info(name))));
        return PolicyCompiler.compile(analysis, additions);
    }
}
