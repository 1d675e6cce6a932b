package io.kaohe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFoldersTest {
    @TempDir
    private Path home;

    @Test
    void theVariableOfOurOwnComesFirst() {
        assertThat(folder("Linux", Map.of("KAOHE_CACHE", "kept/here", "XDG_CACHE_HOME", home.toString())))
                .contains(Path.of("kept/here"));
    }

    @Test
    void setToNothingItKeepsNothing() {
        assertThat(folder("Linux", Map.of("KAOHE_CACHE", ""))).isEmpty();
    }

    @Test
    void aFolderForTheCachesOfAllProgramsIsUsed() {
        Path caches = home.resolve("caches");

        assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", caches.toString()))).contains(caches.resolve("kaohe"));
    }

    @Test
    void suchAFolderIsPassedOverWhenItIsRelative() {
        assertThat(folder("Linux", Map.of("XDG_CACHE_HOME", "caches"))).contains(home.resolve(".cache/kaohe"));
    }

    @Test
    void elseItIsTheOneOfTheSystem() {
        Path local = home.resolve("AppData").resolve("Local");

        assertThat(folder("Linux", Map.of())).contains(home.resolve(".cache/kaohe"));
        assertThat(folder("Mac OS X", Map.of())).contains(home.resolve("Library/Caches/kaohe"));
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", local.toString())))
                .contains(local.resolve("kaohe"));
    }

    @Test
    void whoHasNoHomeHasNone() {
        assertThat(new CacheFolders(Map.of(), "Linux", "").folder()).isEmpty();
        assertThat(new CacheFolders(Map.of(), "Linux", "?").folder()).isEmpty();
        assertThat(new CacheFolders(Map.of(), "Windows 11", "?").folder()).isEmpty();
    }

    private Optional<Path> folder(String system, Map<String, String> environment) {
        return new CacheFolders(environment, system, home.toString()).folder();
    }
}
