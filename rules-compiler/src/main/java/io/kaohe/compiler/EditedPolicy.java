package io.kaohe.compiler;

import com.google.common.collect.Iterables;
import io.kaohe.Policy;
import io.kaohe.cache.PolicyCache;
import io.kaohe.source.PolicyFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A policy's folder in which files change while a program looks at it. Of each version only what is other than in the
 * version before is read, checked and compiled. Not for use by several threads at once.
 */
public final class EditedPolicy {
    /** After so many rules the compiler has seen most of what it will see. */
    private static final int REHEARSED = 8;

    private final Path path;
    private final PolicyCache cache;
    private Optional<PolicyVersion> last = Optional.empty();
    private boolean isReady;

    private EditedPolicy(Path path, PolicyCache cache) {
        this.path = path;
        this.cache = cache;
    }

    /** @param cache where the first version may be found, and is kept */
    public static EditedPolicy in(Path path, PolicyCache cache) {
        return new EditedPolicy(path, cache);
    }

    /**
     * The policy as its files are now.
     *
     * @throws io.kaohe.problem.PolicyException with everything that is wrong with them; the next version is then held
     *     against the last one that was sound
     */
    public Policy read() {
        PolicyFolders.requirePolicy(path);
        PolicyFolder folder = PolicyFolder.read(path);
        PolicyVersion version =
                last.map(before -> before.changed(folder, cache)).orElseGet(() -> PolicyVersion.first(folder, cache));
        last = Optional.of(version);
        return version.policy();
    }

    /**
     * What the last sound version says.
     *
     * @throws io.kaohe.problem.PolicyException if there was none yet, and the files are not sound now
     */
    public Analysis analysis() {
        return version().analysis();
    }

    /**
     * The rules of the last sound version, one by one.
     *
     * @throws io.kaohe.problem.PolicyException if there was none yet, and the files are not sound now
     */
    public RuleStock stock() {
        return version().stock();
    }

    /**
     * Does for once what the next version will ask for, as long as there is time, so that this one need not wait for
     * what a program does slowly when it does it first. Of no consequence otherwise.
     */
    public void getReady(BooleanSupplier time) {
        if (isReady || last.isEmpty()) {
            return;
        }
        isReady = true;
        RuleStock stock = stock();
        for (CheckedRule rule : Iterables.limit(analysis().rules(), REHEARSED)) {
            if (time.getAsBoolean()) {
                stock.rehearse(rule);
            }
        }
    }

    private PolicyVersion version() {
        if (last.isEmpty()) {
            read();
        }
        return last.orElseThrow();
    }
}
