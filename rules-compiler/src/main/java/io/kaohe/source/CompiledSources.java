package io.kaohe.source;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of the policies that were compiled into a class path, as they were when they were compiled: of each policy a
 * folder {@code META-INF/kaohe/sources/ID@MONTH/}, and in it a list of its files.
 */
public final class CompiledSources {
    /** The folder of all policies' folders, with a slash at its end. */
    public static final String FOLDER = "META-INF/kaohe/sources/";

    /** The name of the list in a policy's folder: a file's path within the folder a line, sorted. */
    public static final String LIST = "files";

    /** Where scenarios stand in a policy's folder. */
    private static final String SCENARIOS = "scenarios/";

    private CompiledSources() {}

    /** The name of the folder of a version of a policy. */
    public static String name(String id, YearMonth effective) {
        return id + "@" + effective;
    }

    /**
     * The files of a policy, without its scenarios; none if the class path does not have them. Messages name them by
     * folder and file: {@code dingtalk-team@2020-01/lateness.drl}.
     */
    public static Optional<PolicyFolder> of(ClassLoader loader, String id, YearMonth effective) {
        List<SourceFile> files = all(loader, name(id, effective)).stream()
                .filter(file -> !file.name().contains("/"))
                .toList();
        return files.isEmpty() ? Optional.empty() : Optional.of(new PolicyFolder(id, files));
    }

    /** The files of a policy's scenarios, by name. */
    public static List<SourceFile> scenarios(ClassLoader loader, String id, YearMonth effective) {
        return all(loader, name(id, effective)).stream()
                .filter(file -> file.name().startsWith(SCENARIOS))
                .toList();
    }

    private static List<SourceFile> all(ClassLoader loader, String name) {
        URL list = loader.getResource(FOLDER + name + "/" + LIST);
        if (list == null) {
            return List.of();
        }
        try {
            return Resources.readLines(list, StandardCharsets.UTF_8).stream()
                    .map(file -> new SourceFile(file, name + "/" + file, text(loader, FOLDER + name + "/" + file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ClassLoader loader, String resource) {
        try (InputStream in = Objects.requireNonNull(
                loader.getResourceAsStream(resource), () -> "the class path lists " + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
