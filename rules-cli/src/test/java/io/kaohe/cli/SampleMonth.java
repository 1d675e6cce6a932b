package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.TeamMonth;
import io.kaohe.source.CompiledSources;
import io.kaohe.source.PolicyFolder;
import io.kaohe.wire.FactsDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A month of {@code examples/data} and a policy of the catalog that it is settled by. */
record SampleMonth(String id, Path file) {
    private static final Path DATA = Path.of("../examples/data");

    /** All of them; those that are not named for a policy are for {@code dingtalk-team}. */
    static List<SampleMonth> all() {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new SampleMonth(id(file), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(Path file) {
        String name = file.getFileName().toString().replace(".json", "");
        return Catalog.policies().policies().stream()
                .map(Policy::id)
                .filter(name::equals)
                .findFirst()
                .orElse("dingtalk-team");
    }

    Policy policy() {
        return Catalog.policies().versions(id).get(0);
    }

    PolicyFolder sources() {
        return CompiledSources.of(Catalog.class.getClassLoader(), id, policy().effective())
                .orElseThrow();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TeamMonth month() {
        return read(text());
    }

    TeamMonth read(String json) {
        return FactsDocument.read(
                file.toString(),
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                period -> policy().vocabulary());
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
