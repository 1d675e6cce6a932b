package io.kaohe.book;

import io.kaohe.compiler.Analysis;
import io.kaohe.policy.PolicyDefinition;
import io.kaohe.problem.PolicyException;
import io.kaohe.scenario.PolicyResult;
import io.kaohe.source.PolicyFolder;

/**
 * A policy of a book.
 *
 * @param analysis what its folder says; nothing may be wrong with it
 * @param result what came of its scenarios
 */
public record Chapter(Analysis analysis, PolicyResult result) {
    /** @throws PolicyException with all that is wrong with the policy, if anything is */
    public Chapter {
        if (!analysis.isSound()) {
            throw new PolicyException(analysis.problems());
        }
    }

    /**
     * The chapter of a policy's folder.
     *
     * @param result what came of its scenarios
     * @throws PolicyException with all that is wrong with the files, if anything is
     */
    public static Chapter of(PolicyFolder folder, PolicyResult result) {
        return new Chapter(Analysis.of(folder), result);
    }

    PolicyDefinition definition() {
        return analysis.definition().orElseThrow();
    }
}
