package io.kaohe.examples.springboot;

import io.kaohe.watch.WatchedLibrary;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The policies in force, and what is wrong with the files. A mistake in a file does not make the service ill: it goes on
 * with what was in force before, and says so.
 */
@Component("policies")
class PoliciesHealth implements HealthIndicator {
    private final WatchedLibrary policies;

    PoliciesHealth(WatchedLibrary policies) {
        this.policies = policies;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail(
                        "inForce",
                        policies.current().policies().stream()
                                .map(policy -> policy.id() + "@" + policy.effective())
                                .toList())
                .withDetail(
                        "problems",
                        policies.problems().stream()
                                .map(problem -> problem.place().label() + ": " + problem.message())
                                .toList())
                .build();
    }
}
