package io.kaohe.watch;

import io.kaohe.Policy;
import io.kaohe.PolicyLibrary;
import io.kaohe.event.PolicyChange;
import io.kaohe.event.Reload;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies of a folder, which change as its files do:
 *
 * <pre>{@code
 * try (WatchedLibrary policies = WatchedLibrary.watching(Path.of("policies"))) {
 *     Settlement settlement = policies.inForce("our-team", month.period()).settle(month);
 * }
 * }</pre>
 *
 * <p>Files are read when they have been at rest for a while, and all at once, so that a policy is never half of one edit
 * and half of another. Policies whose files say something else are compiled, the others are not, and a new
 * {@link PolicyLibrary} takes the place of the old one in a single step. Who has a {@link Policy} or a library goes on
 * with what it has: a settlement under way finishes by the rules with which it began, and {@link #current} taken once
 * gives versions that belong together.
 *
 * <p>A policy in which something is wrong stays as it last was, and so do all if the folder is gone or has no policy; what
 * is wrong stands in {@link #problems}, is logged, and told to those who are {@link WatchedLibraryBuilder#telling told}.
 * A policy whose folder is deleted goes out of force.
 *
 * <p>Safe to use by any number of threads, none of which ever waits for a compilation, save those that call
 * {@link #reload} or {@link #close}.
 */
public final class WatchedLibrary implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("io.kaohe.reload");

    /** After so many changes one upon the other the folder is left until the next look. */
    private static final int MOST_TRIES = 10;

    /** @param seen the files that the rest was read of; not known at first, when they were not waited for to rest */
    private record State(Optional<Snapshot> seen, Editions editions, PolicyLibrary library) {}

    private record Rested(Snapshot seen, FolderContents contents) {}

    private final WatchedLibraryBuilder options;
    private final Lock reloading = new ReentrantLock();
    private volatile State state;
    private volatile boolean closed;
    private volatile Optional<Thread> watcher = Optional.empty();

    /** @throws PolicyException with all that is wrong with the files */
    WatchedLibrary(WatchedLibraryBuilder options) {
        this.options = options;
        try {
            Rested rested = rested(seen(), Editions.NONE, millis -> {})
                    .orElseThrow(() -> new PolicyException(List.of(restless())));
            Editions editions = Editions.NONE.next(rested.contents(), options::compile);
            if (!editions.allProblems().isEmpty()) {
                throw new PolicyException(editions.allProblems());
            }
            this.state = new State(Optional.empty(), editions, options.library(editions.policies()));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nothing was waited for", e);
        }
    }

    /**
     * The policies of a folder, which is looked at once a second; {@link #builder} has the choices that there are.
     *
     * @param folder a policy's own, or one of such folders
     * @throws PolicyException with all that is wrong with the files
     */
    public static WatchedLibrary watching(Path folder) {
        return builder(folder).watch();
    }

    /** @param folder a policy's own, or one of such folders */
    public static WatchedLibraryBuilder builder(Path folder) {
        return new WatchedLibraryBuilder(folder);
    }

    /** The policies in force now. */
    public PolicyLibrary current() {
        return state.library();
    }

    /**
     * The version of a policy that is in force in a month, by the files as they are now.
     *
     * @throws PolicyException if there is no policy of that id, or if the month lies before its first version
     */
    public Policy inForce(String id, YearMonth month) {
        return current().inForce(id, month);
    }

    /** What is wrong with files as they were last seen, so that something else is in force; none if nothing is. */
    public List<Problem> problems() {
        return state.editions().allProblems();
    }

    /**
     * Looks at the files now, and waits until they are at rest if they have changed. What is wrong with them is no
     * exception, but stands in what is returned.
     *
     * @throws IllegalStateException if the library is closed
     */
    public Reload reload() {
        reloading.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the library of " + options.folder() + " is closed");
            }
            return look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unread(Duration.ZERO);
        } finally {
            reloading.unlock();
        }
    }

    /** Ends the watch. What is in force stays so, and nothing is told any more. */
    @Override
    public void close() {
        closed = true;
        watcher.ifPresent(Thread::interrupt);
        // A reload that is under way notices it and is over soon; after that there is no other.
        reloading.lock();
        reloading.unlock();
    }

    /** Looks again and again, in a thread that no program waits for. */
    void watch() {
        Thread thread = new Thread(this::lookUntilClosed, "kaohe-watch");
        thread.setDaemon(true);
        watcher = Optional.of(thread);
        thread.start();
    }

    private void lookUntilClosed() {
        while (!closed) {
            try {
                options.pause().millis(options.every().toMillis());
                reload();
            } catch (InterruptedException e) {
                LOG.debug("the watch of {} was interrupted", options.folder());
            } catch (RuntimeException | Error e) {
                if (!closed) {
                    LOG.error("a look at the policies in {} failed", options.folder(), e);
                }
            }
        }
    }

    private Reload look() throws InterruptedException {
        long start = options.told().now();
        State before = state;
        Snapshot seen = seen();
        if (before.seen().filter(seen::equals).isPresent() && !before.editions().areUnread()) {
            return new Reload(List.of(), problems(), options.told().since(start));
        }
        Optional<Rested> rested = rested(seen, before.editions(), options.pause());
        if (rested.isEmpty()) {
            return told(unread(options.told().since(start)));
        }
        Editions editions = before.editions().next(rested.get().contents(), options::compile);
        if (closed) {
            return new Reload(List.of(), problems(), options.told().since(start));
        }
        List<PolicyChange> changes = editions.since(before.editions());
        state = new State(
                rested.map(Rested::seen),
                editions,
                changes.isEmpty() ? before.library() : options.library(editions.policies()));
        Reload reload = new Reload(changes, problems(), options.told().since(start));
        boolean isNews =
                reload.isChange() || !reload.problems().equals(before.editions().allProblems());
        return isNews ? told(reload) : reload;
    }

    private Reload unread(Duration took) {
        List<Problem> problems = new ArrayList<>(problems());
        problems.add(restless());
        return new Reload(List.of(), problems, took);
    }

    /** What the files say, read while none of them changed for a while; nothing if that does not come about. */
    private Optional<Rested> rested(Snapshot seen, Editions known, Pause pause) throws InterruptedException {
        Snapshot last = seen;
        for (int i = 0; i < MOST_TRIES; i++) {
            pause.millis(options.rest().toMillis());
            Snapshot now = seen();
            if (now.equals(last)) {
                FolderContents contents = FolderContents.read(
                        options.folder(), options.limits(), known.byFolder().keySet());
                now = seen();
                if (now.equals(last)) {
                    return Optional.of(new Rested(now, contents));
                }
            }
            last = now;
        }
        return Optional.empty();
    }

    private Snapshot seen() {
        return Snapshot.of(List.of(options.folder()));
    }

    private Reload told(Reload reload) {
        reload.changes()
                .forEach(change -> LOG.info(
                        "policy {} is {}, {}",
                        change.version(),
                        change.kind(),
                        change.after().orElse("no longer in force")));
        reload.problems()
                .forEach(problem -> LOG.warn(
                        "a change in {} is not in force: {}: {} ({})",
                        options.folder(),
                        problem.place().label(),
                        problem.message(),
                        problem.code()));
        if (reload.isSound()) {
            LOG.info("all files in {} are in force", options.folder());
        }
        options.told().tell(listener -> listener.reloaded(reload));
        return reload;
    }

    private Problem restless() {
        return Problem.error(
                "not-at-rest",
                Place.at(options.folder().toString(), ""),
                Words.of("the files change all the time and were not read", "文件一直在变动，未能读取"));
    }
}
