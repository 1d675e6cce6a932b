package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Language;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that look like a policy's and are not read, such as {@code lateness.DRL} or {@code scenario}. */
final class FolderFindings {
    private static final String SCENARIOS = "scenarios";

    /** Ends of names that files of a policy have, or that people's programs give them. */
    private static final Set<String> OF_POLICIES =
            Set.of("drl", "csv", "properties", "yaml", "yml", "xlsx", "xls", "et");

    private final List<Finding> findings = new ArrayList<>();

    private FolderFindings() {}

    static List<Finding> of(Path folder) {
        FolderFindings found = new FolderFindings();
        for (Path path : list(folder)) {
            String name = path.getFileName().toString();
            if (Files.isDirectory(path)) {
                found.addFolder(path, name);
            } else if (!isRead(name) && isLikeOfPolicy(name)) {
                found.add(path, name, meant(folder, name));
            }
        }
        return found.findings;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw PolicyException.of(
                    "unreadable",
                    Words.of(
                            "the folder " + folder + " cannot be read: " + e.getMessage(),
                            "无法读取文件夹 " + folder + "：" + e.getMessage()));
        }
    }

    private static boolean isRead(String name) {
        return name.equals(PolicyFolder.HEAD)
                || name.endsWith(".drl")
                || name.endsWith(".csv")
                || messages().contains(name);
    }

    private static List<String> messages() {
        return Arrays.stream(Language.values())
                .map(language -> "messages_" + language.tag() + ".properties")
                .toList();
    }

    /** By the end of the name, or the one before a {@code .txt} that an editor put behind it. */
    private static boolean isLikeOfPolicy(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\.txt$", "");
        return OF_POLICIES.contains(lower.substring(lower.lastIndexOf('.') + 1)) && lower.contains(".");
    }

    private static Optional<String> meant(Path folder, String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\.txt$", "").replaceAll("\\.yml$", ".yaml");
        if (lower.endsWith(".drl") || lower.endsWith(".csv")) {
            return Optional.of(name.substring(0, lower.length() - 4) + lower.substring(lower.length() - 4));
        } else if (lower.endsWith(".xlsx") || lower.endsWith(".xls") || lower.endsWith(".et")) {
            return Optional.of(name.substring(0, lower.lastIndexOf('.')) + ".csv");
        }
        List<String> known = new ArrayList<>(messages());
        known.add(PolicyFolder.HEAD);
        List<String> missing =
                known.stream().filter(one -> !Files.exists(folder.resolve(one))).toList();
        return Nearest.to(lower, missing).or(() -> Nearest.to(lower, known));
    }

    private void addFolder(Path folder, String name) {
        if (name.equals(SCENARIOS) || Files.exists(folder.resolve(PolicyFolder.HEAD))) {
            return;
        }
        boolean ofPolicy = list(folder).stream()
                .map(path -> path.getFileName().toString())
                .anyMatch(FolderFindings::isLikeOfPolicy);
        Optional<String> meant = Nearest.to(name.toLowerCase(Locale.ROOT), List.of(SCENARIOS));
        if (ofPolicy || meant.isPresent()) {
            add(folder, name, meant);
        }
    }

    private void add(Path path, String name, Optional<String> meant) {
        Words message = Words.of(name + " is not read: a policy has no such file", "没有读取 " + name + "：制度没有这样的文件");
        Finding finding = Finding.of(Lint.UNKNOWN_FILE, Spot.of(Place.at(path.toString(), "")), message, name);
        findings.add(meant.map(other -> finding.maybe(Nearest.meant(other))).orElse(finding));
    }
}
