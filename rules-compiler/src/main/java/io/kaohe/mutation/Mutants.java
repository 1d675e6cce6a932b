package io.kaohe.mutation;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.logic.Domains;
import io.kaohe.policy.Table;
import io.kaohe.rule.GivenSettings;
import io.kaohe.source.PolicyFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All mutants of a policy, in the order of its files: rules, tables, settings. */
final class Mutants {
    private Mutants() {}

    /** @param analysis of a policy in which nothing is wrong */
    static List<Mutant> of(Analysis analysis) {
        List<Mutant> mutants = new ArrayList<>();
        WordsInUse inUse = new WordsInUse(analysis.rules());
        Domains domains = Domains.of(analysis);
        analysis.rules().forEach(rule -> mutants.addAll(RuleMutants.of(rule, inUse, domains)));
        for (Table table : analysis.tables()) {
            analysis.folder()
                    .file(table.file())
                    .ifPresent(file -> mutants.addAll(TableMutants.of(table, file, clauses(analysis, table.type()))));
        }
        analysis.folder()
                .file(PolicyFolder.HEAD)
                .ifPresent(file -> mutants.addAll(DefaultMutants.of(
                        analysis.head().orElseThrow().document(),
                        file,
                        analysis.definition().orElseThrow().settings(),
                        clauses(analysis, GivenSettings.NAME))));
        return numbered(mutants);
    }

    /** The clauses of the rules that read facts of a type. */
    private static Set<String> clauses(Analysis analysis, String type) {
        return analysis.rules().stream()
                .filter(rule ->
                        rule.reads().stream().anyMatch(read -> read.type().equals(type)))
                .map(CheckedRule::clause)
                .collect(Collectors.toSet());
    }

    /** Those that read alike are told apart by a number. */
    private static List<Mutant> numbered(List<Mutant> mutants) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        List<Mutant> numbered = new ArrayList<>();
        for (Mutant mutant : mutants) {
            int nth = seen.merge(List.of(mutant.operator(), mutant.about(), mutant.change()), 1, Integer::sum);
            numbered.add(nth == 1 ? mutant : mutant.nth(nth));
        }
        return numbered;
    }
}
