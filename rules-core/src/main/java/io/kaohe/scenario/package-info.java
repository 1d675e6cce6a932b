/**
 * Tests of a policy: scenarios that stand beside its rule files, and the same from Java. {@link
 * io.kaohe.scenario.Scenario} says how a scenario is written; {@link io.kaohe.scenario.PolicyVerification} is the way
 * in for Java tests. Nothing here but {@link io.kaohe.scenario.ScenarioTests} needs a test framework.
 */
@NullMarked
package io.kaohe.scenario;

import org.jspecify.annotations.NullMarked;
