package io.kaohe.check;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.compiler.Analysis;
import io.kaohe.document.DocumentException;
import io.kaohe.document.SourceText;
import io.kaohe.document.YamlDocument;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.scenario.ScenarioFiles;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with scenarios. They are not run: whether they pass is the affair of {@code kaohe test}. */
final class ScenarioFindings {
    private static final String FOLDER = "scenarios";

    private ScenarioFindings() {}

    /** @param policies the policy, and others whose clauses a scenario may waive or adjust */
    static List<Problem> of(Path folder, Analysis analysis, PolicyLibrary policies) {
        if (!analysis.knowsFacts()) {
            return ofForm(folder.resolve(FOLDER));
        }
        PolicyDefinition head = analysis.definition().orElseThrow();
        try {
            ScenarioFiles.in(folder, policies.inForce(head.id(), head.effective()));
            return List.of();
        } catch (KaoheException e) {
            return e.problems();
        }
    }

    /** The policy as far as reading scenarios needs it; empty if too little of it is known. */
    static Optional<Policy> policy(Analysis analysis) {
        return analysis.definition()
                .filter(head -> analysis.knowsFacts())
                .map(head -> new CompiledPolicy(
                        head, "", analysis.tables(), analysis.declares(), analysis.infos(), "", Set.of(), Map.of(), 1))
                .map(read -> Policy.of(read, ScenarioFindings.class.getClassLoader()));
    }

    /** Where it is not known what facts there can be, only whether the files are YAML. */
    private static List<Problem> ofForm(Path folder) {
        List<Problem> problems = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return problems;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                try {
                    YamlDocument.read(SourceText.of(file), problems::add);
                } catch (DocumentException e) {
                    problems.addAll(e.problems());
                }
            }
        } catch (IOException e) {
            problems.add(Problem.error(
                    "unreadable", Place.at(folder.toString(), ""), Words.of("the folder cannot be read", "无法读取文件夹")));
        }
        return problems;
    }
}
