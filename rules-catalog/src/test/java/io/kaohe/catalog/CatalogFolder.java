package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.fact.TeamMonth;
import io.kaohe.scenario.ExpectedStatements;
import io.kaohe.scenario.Given;
import io.kaohe.scenario.Scenario;
import io.kaohe.scenario.ScenarioFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of the catalog and the policy that was compiled from it. A folder is named for the policy's id; that of a
 * later version for id and month, {@code dingtalk-team@2024-07}.
 */
record CatalogFolder(Path path, Policy policy) {
    private static final Path ALL = Path.of("src/main/policies");

    static List<CatalogFolder> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("policy.yaml")))
                    .sorted()
                    .map(folder -> new CatalogFolder(
                            folder, compiled(folder.getFileName().toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Scenario> scenarios() {
        return ScenarioFiles.in(path, policy);
    }

    /** The months that the scenarios give and expect to be settled. */
    List<TeamMonth> months() {
        return scenarios().stream()
                .filter(scenario -> scenario.expectation() instanceof ExpectedStatements)
                .map(scenario -> ((Given.Month) scenario.given()).month())
                .toList();
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }

    private static Policy compiled(String name) {
        String[] parts = name.split("@", 2);
        List<Policy> versions = Catalog.policies().versions(parts[0]);
        return parts.length == 1
                ? versions.get(0)
                : versions.stream()
                        .filter(policy -> policy.effective().equals(YearMonth.parse(parts[1])))
                        .findFirst()
                        .orElseThrow();
    }
}
