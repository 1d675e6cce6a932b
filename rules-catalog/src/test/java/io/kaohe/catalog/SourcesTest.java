package io.kaohe.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.compiler.PolicyCompiler;
import io.kaohe.source.CompiledSources;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog brings the files that its policies were compiled from. */
class SourcesTest {
    private static final ClassLoader LOADER = Catalog.class.getClassLoader();

    static List<CatalogFolder> folders() {
        return CatalogFolder.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void thePolicyCompiledFromTheFilesIsThePolicyOfTheCatalog(CatalogFolder folder) {
        PolicyFolder sources = sources(folder);

        assertThat(PolicyCompiler.compile(sources).policy().fingerprint())
                .isEqualTo(folder.policy().fingerprint());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noFileOfTheFolderIsMissing(CatalogFolder folder) throws IOException {
        Stream<SourceFile> all = Stream.concat(sources(folder).files().stream(), scenarios(folder).stream());

        assertThat(all)
                .allSatisfy(
                        file -> assertThat(folder.path().resolve(file.name())).hasContent(file.text()))
                .extracting(SourceFile::name)
                .containsExactlyInAnyOrderElementsOf(names(folder.path()));
    }

    @Test
    void messagesNameAFileByPolicyMonthAndFile() {
        PolicyFolder sources = CompiledSources.of(LOADER, "dingtalk-team", YearMonth.of(2020, 1))
                .orElseThrow();

        assertThat(sources.file("lateness.drl").orElseThrow().place(0).label())
                .isEqualTo("dingtalk-team@2020-01/lateness.drl:1:1");
    }

    @Test
    void whatIsNotInTheCatalogHasNoFiles() {
        assertThat(CompiledSources.of(LOADER, "dingtalk-team", YearMonth.of(2020, 2)))
                .isEmpty();
        assertThat(CompiledSources.scenarios(LOADER, "house-team", YearMonth.of(2020, 1)))
                .isEmpty();
    }

    private static PolicyFolder sources(CatalogFolder folder) {
        return CompiledSources.of(LOADER, folder.policy().id(), folder.policy().effective())
                .orElseThrow();
    }

    private static List<SourceFile> scenarios(CatalogFolder folder) {
        return CompiledSources.scenarios(
                LOADER, folder.policy().id(), folder.policy().effective());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
