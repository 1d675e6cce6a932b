package io.kaohe.watch;

import com.google.common.collect.ImmutableSortedMap;
import io.kaohe.Policy;
import io.kaohe.event.PolicyChange;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.source.PolicyFolder;
import io.kaohe.text.Words;
import io.kaohe.watch.Edition.Sound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All policies of a folder as they were last seen, no two of one id and effective month. Immutable.
 *
 * @param problems of the folder of policies itself
 */
record Editions(SortedMap<Path, Edition> byFolder, List<Problem> problems) {
    static final Editions NONE = new Editions(ImmutableSortedMap.of(), List.of());

    Editions {
        byFolder = ImmutableSortedMap.copyOfSorted(byFolder);
    }

    /** What is in force. */
    List<Policy> policies() {
        return sound().map(Sound::policy).toList();
    }

    /** Everything that keeps files from being in force as they stand. */
    List<Problem> allProblems() {
        return Stream.concat(
                        problems.stream(), byFolder.values().stream().flatMap(edition -> edition.problems().stream()))
                .toList();
    }

    /** Whether they can become others without a file that is written. */
    boolean areUnread() {
        return !problems.isEmpty() || byFolder.values().stream().anyMatch(Edition::isUnread);
    }

    /** The next ones. If nothing is known of the policies, they stay as they are. */
    Editions next(FolderContents contents, Function<PolicyFolder, Policy> compiler) {
        if (!contents.problems().isEmpty()) {
            return new Editions(byFolder, contents.problems());
        }
        SortedMap<Path, Edition> next = new TreeMap<>();
        contents.policies().forEach((path, files) -> next.put(path, in(path).of(files, compiler)));
        contents.unreadable().forEach((path, why) -> next.put(path, in(path).unread(why)));
        Optional<Path> twin = twin(next);
        while (twin.isPresent()) {
            Path path = twin.get();
            Sound rejected = next.getOrDefault(path, Edition.NONE).sound().orElseThrow();
            next.put(path, in(path).duplicate(rejected.files(), duplicate(path, rejected.policy())));
            twin = twin(next);
        }
        return new Editions(next, List.of());
    }

    /** What came, went or is another than in earlier ones. */
    List<PolicyChange> since(Editions before) {
        Map<String, Policy> then = before.byVersion();
        Map<String, Policy> now = byVersion();
        Set<String> versions = new TreeSet<>(then.keySet());
        versions.addAll(now.keySet());
        List<PolicyChange> changes = new ArrayList<>();
        for (String version : versions) {
            Optional<Policy> old = Optional.ofNullable(then.get(version));
            Optional<Policy> own = Optional.ofNullable(now.get(version));
            if (!old.equals(own)) {
                Policy named = own.or(() -> old).orElseThrow();
                changes.add(new PolicyChange(
                        named.id(), named.effective(), old.map(Policy::fingerprint), own.map(Policy::fingerprint)));
            }
        }
        return changes;
    }

    private Edition in(Path path) {
        return byFolder.getOrDefault(path, Edition.NONE);
    }

    private Stream<Sound> sound() {
        return byFolder.values().stream().flatMap(edition -> edition.sound().stream());
    }

    private Map<String, Policy> byVersion() {
        Map<String, Policy> byVersion = new HashMap<>();
        sound().forEach(one -> byVersion.put(one.version(), one.policy()));
        return byVersion;
    }

    /** A folder that was changed to have a policy of the same id and month as another; what was there before comes first. */
    private Optional<Path> twin(SortedMap<Path, Edition> next) {
        Set<String> taken = new HashSet<>();
        List<Path> changed = new ArrayList<>();
        next.forEach((path, edition) -> {
            if (edition.isOfSamePolicy(in(path))) {
                edition.sound().ifPresent(one -> taken.add(one.version()));
            } else {
                changed.add(path);
            }
        });
        return changed.stream()
                .sorted(Comparator.comparing((Path path) -> !byFolder.containsKey(path)))
                .filter(path -> next.getOrDefault(path, Edition.NONE)
                        .sound()
                        .filter(one -> !taken.add(one.version()))
                        .isPresent())
                .findFirst();
    }

    private static Problem duplicate(Path path, Policy policy) {
        return Problem.error(
                Edition.DUPLICATE,
                Place.at(path.resolve(PolicyFolder.HEAD).toString(), ""),
                Words.of(
                        "there is another policy " + policy.id() + " in force from " + policy.effective() + " on",
                        "另有一套制度 " + policy.id() + " 也从 " + policy.effective() + " 起生效"));
    }
}
