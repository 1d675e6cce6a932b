package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.policy.CompiledPolicies;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.Scenario;
import io.kaohe.scenario.ScenarioRunner;
import io.kaohe.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** What {@link CatalogPage} says of one policy. */
record PolicySection(
        CatalogFolder folder,
        PolicyDefinition definition,
        List<Scenario> scenarios,
        Coverage coverage,
        List<OpenReading> openReadings) {
    static PolicySection of(CatalogFolder folder) {
        Policy policy = folder.policy();
        List<Scenario> scenarios = folder.scenarios();
        return new PolicySection(
                folder,
                definition(policy),
                scenarios,
                Coverage.of(policy, ScenarioRunner.of(policy).run(scenarios)),
                OpenReading.in(folder));
    }

    private static PolicyDefinition definition(Policy policy) {
        return CompiledPolicies.in(Catalog.class.getClassLoader()).stream()
                .map(CompiledPolicy::definition)
                .filter(one -> one.id().equals(policy.id()) && one.effective().equals(policy.effective()))
                .findFirst()
                .orElseThrow();
    }

    /** Its row in the table of policies. */
    String row() {
        return "| [`%s`](#%s) | %s (%s) | %s | %d | %d | %d | %d |\n"
                .formatted(
                        folder,
                        PageText.anchor(folder.toString()),
                        title(Language.EN),
                        title(Language.ZH),
                        definition.effective(),
                        definition.clauses().size(),
                        folder.policy().rules().size(),
                        scenarios.size(),
                        openReadings.size());
    }

    String text() {
        String head = "## %s\n\n**%s** · %s  \nSource: %s  \nIn force from %s · [folder](%s)\n"
                .formatted(
                        folder,
                        title(Language.EN),
                        title(Language.ZH),
                        PageText.plain(definition.source()),
                        definition.effective(),
                        PageText.target(folder.path()));
        return head
                + definition.clauses().stream()
                        .map(clause -> "\n" + new ClauseSection(this, clause).text())
                        .collect(Collectors.joining());
    }

    private String title(Language language) {
        return PageText.plain(definition.title().in(language));
    }
}
