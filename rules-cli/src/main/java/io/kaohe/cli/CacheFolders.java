package io.kaohe.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the folder in which the user's compiled policies are kept when no option says where. */
final class CacheFolders {
    private static final String VARIABLE = "KAOHE_CACHE";
    private static final String OURS = "kaohe";

    private final Map<String, String> environment;
    private final String system;
    private final String home;

    /**
     * @param system the name of the operating system, as the property {@code os.name} gives it
     * @param home the user's home folder; may be empty
     */
    CacheFolders(Map<String, String> environment, String system, String home) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    static CacheFolders ofProcess() {
        return new CacheFolders(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /** The folder; empty if the variable is set to nothing, or the user has no home. */
    Optional<Path> folder() {
        String named = environment.get(VARIABLE);
        if (named != null) {
            return path(named);
        }
        return caches().map(folder -> folder.resolve(OURS));
    }

    /** Where this system wants the caches of all programs. */
    private Optional<Path> caches() {
        Optional<Path> ofDesktop =
                path(environment.getOrDefault("XDG_CACHE_HOME", "")).filter(Path::isAbsolute);
        if (ofDesktop.isPresent()) {
            return ofDesktop;
        }
        if (system.startsWith("windows")) {
            return path(environment.getOrDefault("LOCALAPPDATA", ""));
        }
        return path(home)
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache"));
    }

    private static Optional<Path> path(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
