package io.kaohe.compiler;

import io.kaohe.cache.CacheKey;
import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.PolicyCompiler.Compiled;
import io.kaohe.gate.ClassGate;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.CompiledPolicyDocument;
import io.kaohe.source.PolicyFolder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A compiled policy in a cache: its document and its classes. A folder in which something is wrong is not kept. */
final class KeptPolicy {
    static final String KIND = "compiled-policy/1";
    private static final String DOCUMENT = "policy.json";

    private KeptPolicy() {}

    /**
     * What the cache has, else what the compiler makes of the folder, which the cache then has.
     *
     * @throws io.kaohe.problem.PolicyException with everything that is wrong with the files
     */
    static Compiled compiled(PolicyFolder folder, PolicyCache cache) {
        return compiled(folder, cache, () -> Analysis.of(folder));
    }

    /**
     * The same with what is found in the folder, if that is known already or will be needed again.
     *
     * @throws io.kaohe.problem.PolicyException with everything that is wrong with the files
     */
    static Compiled compiled(PolicyFolder folder, PolicyCache cache, Supplier<Analysis> analysis) {
        Optional<CacheKey> key = cache.isUsed() ? CacheKey.of(KIND, folder) : Optional.empty();
        return key.flatMap(cache::find).flatMap(KeptPolicy::read).orElseGet(() -> {
            Compiled compiled = PolicyCompiler.compile(analysis.get(), List.of());
            key.ifPresent(under -> cache.keep(under, parts(compiled)));
            return compiled;
        });
    }

    static Map<String, byte[]> parts(Compiled compiled) {
        Map<String, byte[]> parts = new TreeMap<>(compiled.classes().files());
        parts.put(DOCUMENT, CompiledPolicyDocument.write(compiled.policy()).getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static Optional<Compiled> read(Map<String, byte[]> parts) {
        Map<String, byte[]> classes = new TreeMap<>(parts);
        byte[] document = classes.remove(DOCUMENT);
        if (document == null) {
            return Optional.empty();
        }
        try {
            CompiledPolicy policy = CompiledPolicyDocument.read(DOCUMENT, document);
            boolean whole = classes.containsKey(policy.model().replace('.', '/') + ".class");
            boolean letIn = ClassGate.objections(classes).isEmpty();
            return whole && letIn ? Optional.of(new Compiled(policy, new GeneratedClasses(classes))) : Optional.empty();
        } catch (RuntimeException e) {
            // Whatever is there, it is not what was kept: the folder says what the policy is.
            return Optional.empty();
        }
    }
}
