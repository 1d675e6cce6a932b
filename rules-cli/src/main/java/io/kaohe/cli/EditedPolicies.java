package io.kaohe.cli;

import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.EditedPolicy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The folders of policies that a command works with, each with what it knows of the policy's earlier versions. */
final class EditedPolicies {
    private final PolicyCache cache;
    private final Map<Path, EditedPolicy> policies = new HashMap<>();

    EditedPolicies(PolicyCache cache) {
        this.cache = cache;
    }

    EditedPolicy in(Path folder) {
        return policies.computeIfAbsent(folder, path -> EditedPolicy.in(path, cache));
    }

    /** Gets ready for the next version of each, as long as there is time. */
    void getReady(BooleanSupplier time) {
        policies.values().forEach(policy -> policy.getReady(time));
    }
}
