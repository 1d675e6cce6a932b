package io.kaohe.check;

import io.kaohe.wire.Always;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of SARIF 2.1.0 that findings need: components are properties, by the names of that standard. */
record SarifLog(String $schema, String version, @Always List<Run> runs) {
    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    static final String VERSION = "2.1.0";

    record Run(
            Tool tool,
            String language,
            String columnKind,
            @Always List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, @Always List<Rule> rules) {}

    record Rule(
            String id,
            Text shortDescription,
            @Nullable Text fullDescription,
            @Nullable Text help,
            Configuration defaultConfiguration) {}

    record Text(String text) {}

    record Configuration(String level) {}

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            @Always List<Location> locations,
            List<Location> relatedLocations,
            Fingerprints partialFingerprints,
            List<Suppression> suppressions) {}

    record Location(
            @Nullable Integer id,
            PhysicalLocation physicalLocation,
            @Nullable Text message) {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(
            int startLine,
            int startColumn,
            @Nullable Integer endColumn,
            @Nullable Text snippet) {}

    /** @param kaoheFinding what the finding says, wherever it stands in its file */
    record Fingerprints(String kaoheFinding) {}

    record Suppression(String kind, String justification) {}
}
