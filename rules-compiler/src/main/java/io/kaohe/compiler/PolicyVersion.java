package io.kaohe.compiler;

import com.google.common.base.Suppliers;
import io.kaohe.Policy;
import io.kaohe.cache.PolicyCache;
import io.kaohe.compiler.PolicyCompiler.Compiled;
import io.kaohe.source.PolicyFolder;
import java.util.function.Supplier;

/** One sound version of a policy that is being edited. Its rules are only taken apart when that is asked for. */
final class PolicyVersion {
    private final PolicyFolder folder;
    private final Policy policy;
    private final Supplier<Analysis> analysis;
    private final Supplier<RuleStock> stock;

    private PolicyVersion(PolicyFolder folder, Policy policy, Supplier<Analysis> analysis, Supplier<RuleStock> stock) {
        this.folder = folder;
        this.policy = policy;
        this.analysis = analysis;
        this.stock = stock;
    }

    /** @throws io.kaohe.problem.PolicyException with everything that is wrong with the files */
    static PolicyVersion first(PolicyFolder folder, PolicyCache cache) {
        return whole(folder, cache, Suppliers.memoize(() -> Analysis.of(folder)));
    }

    private static PolicyVersion whole(PolicyFolder folder, PolicyCache cache, Supplier<Analysis> analysis) {
        Compiled compiled = KeptPolicy.compiled(folder, cache, analysis);
        return new PolicyVersion(
                folder, compiled.load(), analysis, Suppliers.memoize(() -> RuleStock.of(analysis.get(), compiled)));
    }

    /** @throws io.kaohe.problem.PolicyException with everything that is wrong with the files */
    PolicyVersion changed(PolicyFolder changed, PolicyCache cache) {
        if (changed.equals(folder)) {
            return this;
        }
        Analysis now = analysis.get().changed(changed);
        now.requireSound();
        if (stock.get().suits(now)) {
            RuleStock more = stock.get().plus(now.rules());
            if (now.rules().stream().allMatch(more::has)) {
                RuleStock.Variant variant = more.variant(now);
                return new PolicyVersion(
                        changed, policy.variant(variant.policy(), variant.base()), () -> now, () -> more);
            }
        }
        return whole(changed, cache, () -> now);
    }

    Policy policy() {
        return policy;
    }

    Analysis analysis() {
        return analysis.get();
    }

    RuleStock stock() {
        return stock.get();
    }
}
