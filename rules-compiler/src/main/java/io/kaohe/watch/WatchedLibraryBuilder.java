package io.kaohe.watch;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.PolicyFolders;
import io.kaohe.event.Listener;
import io.kaohe.event.Told;
import io.kaohe.policy.SettlementLimits;
import io.kaohe.problem.PolicyException;
import io.kaohe.source.FolderLimits;
import io.kaohe.source.PolicyFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How a {@link WatchedLibrary} watches its folder. Not for use by several threads at once. */
public final class WatchedLibraryBuilder {
    private final Path folder;
    private PolicyLibrary beside = PolicyLibrary.of(List.of());
    private PolicyCache cache = PolicyCache.none();
    private FolderLimits limits = FolderLimits.DEFAULT;
    private SettlementLimits settlementLimits = SettlementLimits.DEFAULT;
    private Told told = Told.nobody();
    private UnaryOperator<Policy> telling = policy -> policy;
    private Duration every = Duration.ofSeconds(1);
    private Duration rest = Duration.ofMillis(500);
    private Pause pause = Thread::sleep;

    WatchedLibraryBuilder(Path folder) {
        this.folder = folder;
    }

    /**
     * Other policies that come to those of the folder, such as {@code Catalog.policies()}. One whose id a policy of the
     * folder has gives way to it, in all versions, for as long as that one is there. By default none.
     */
    public WatchedLibraryBuilder beside(PolicyLibrary others) {
        this.beside = others;
        return this;
    }

    /** Where compiled policies are kept between runs of the program; by default nowhere. */
    public WatchedLibraryBuilder cache(PolicyCache cache) {
        this.cache = cache;
        return this;
    }

    /** How large files may be; by default {@link FolderLimits#DEFAULT}. */
    public WatchedLibraryBuilder limited(FolderLimits limits) {
        this.limits = limits;
        return this;
    }

    /** What settlements under the policies of the folder may take; by default {@link SettlementLimits#DEFAULT}. */
    public WatchedLibraryBuilder limited(SettlementLimits limits) {
        this.settlementLimits = limits;
        return this;
    }

    /**
     * Who is told of reloads, and of the settlements under all policies of the library, also of those beside. Reloads are
     * told after the policies are in force, in the thread that looked. May be called several times.
     */
    public WatchedLibraryBuilder telling(Listener listener) {
        told = told.and(listener);
        UnaryOperator<Policy> others = telling;
        telling = policy -> others.apply(policy).telling(listener);
        return this;
    }

    /** The same with a stopwatch, see {@link Policy#telling(Listener, LongSupplier)}. */
    public WatchedLibraryBuilder telling(Listener listener, LongSupplier nanoseconds) {
        told = told.and(listener).by(nanoseconds);
        UnaryOperator<Policy> others = telling;
        telling = policy -> others.apply(policy).telling(listener, nanoseconds);
        return this;
    }

    /** How long to wait between two looks at the files; by default a second. */
    public WatchedLibraryBuilder every(Duration pause) {
        this.every = pause;
        return this;
    }

    /**
     * How long no file may have changed before the folder is read: longer than whoever writes them waits between two files,
     * and than the finest time that the file system tells apart. By default half a second.
     */
    public WatchedLibraryBuilder rest(Duration rest) {
        this.rest = rest;
        return this;
    }

    /** Another way to wait, for tests. */
    WatchedLibraryBuilder pause(Pause pause) {
        this.pause = pause;
        return this;
    }

    /**
     * Reads the policies, and goes on looking whether files change, in a thread of its own that no program waits for.
     *
     * @throws PolicyException with all that is wrong with the files
     */
    public WatchedLibrary watch() {
        WatchedLibrary library = new WatchedLibrary(this);
        library.watch();
        return library;
    }

    /**
     * Reads the policies, and looks again whenever {@link WatchedLibrary#reload} is called and never else.
     *
     * @throws PolicyException with all that is wrong with the files
     */
    public WatchedLibrary open() {
        return new WatchedLibrary(this);
    }

    Path folder() {
        return folder;
    }

    FolderLimits limits() {
        return limits;
    }

    Told told() {
        return told;
    }

    Duration every() {
        return every;
    }

    Duration rest() {
        return rest;
    }

    Pause pause() {
        return pause;
    }

    /** A policy, ready to settle. */
    Policy compile(PolicyFolder files) {
        return telling.apply(PolicyFolders.policy(files, cache).limited(settlementLimits));
    }

    /** The policies of the folder among those beside. */
    PolicyLibrary library(List<Policy> ofFolder) {
        Set<String> ids = ofFolder.stream().map(Policy::id).collect(Collectors.toSet());
        PolicyLibrary others = beside.without(ids);
        return PolicyLibrary.of(others.policies().stream().map(telling).toList())
                .plus(PolicyLibrary.of(ofFolder));
    }
}
