package io.kaohe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy of one's own with a single clause, as its author writes it into a folder. */
final class SmallPolicy {
    private static final String HEAD = """
            id: %s
            title: { zh: 小制度, en: Small policy }
            source: made up for a test
            effective: 2020-01
            fund: false
            clauses:
              - id: DT3
                heading: { zh: 迟到, en: Late }
                source: made up for a test
            """;

    private static final String RULES = """
            dialect "mvel"

            rule "DT3 late or early by 11 to 19 minutes"
                @clause( "DT3" )
            when
                $lapse : Lapse( %s > 10, minutes < 20 )
            then
                ledger.redPacket( $lapse, 21, 5 );
            end
            """;

    private SmallPolicy() {}

    /** Writes a policy of that id, and returns its folder. */
    static Path write(Path into, String id) throws IOException {
        return write(into, id, "minutes");
    }

    /** Writes a policy with settings: lines of a list in YAML. */
    static Path writeWithSettings(Path into, String id, String settings) throws IOException {
        Path folder = write(into, id);
        String head = Files.readString(folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("policy.yaml"), head + "settings:\n" + settings.indent(2));
        return folder;
    }

    /** Writes a policy in which the name of a field is misspelled. */
    static Path writeMisspelled(Path into, String id) throws IOException {
        return write(into, id, "minuets");
    }

    /** Writes a file of scenarios into a policy's folder. */
    static void writeScenarios(Path folder, String file, String yaml) throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve(file), yaml);
    }

    private static Path write(Path into, String id, String field) throws IOException {
        Path folder = Files.createDirectory(into.resolve(id));
        Files.writeString(folder.resolve("policy.yaml"), HEAD.formatted(id));
        Files.writeString(folder.resolve("lateness.drl"), RULES.formatted(field));
        Files.writeString(folder.resolve("messages_en.properties"), "DT3 = late: {amount}\n");
        Files.writeString(folder.resolve("messages_zh.properties"), "DT3 = 迟到：{amount} 元\n");
        return folder;
    }
}
