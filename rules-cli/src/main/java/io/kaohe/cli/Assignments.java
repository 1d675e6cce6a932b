package io.kaohe.cli;

import io.kaohe.Policy;
import io.kaohe.policy.Setting;
import io.kaohe.text.Nearest;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that one option gives to settings.
 *
 * @param option such as {@code --set}
 */
record Assignments(String option, List<Assignment> all) {
    Assignments {
        all = List.copyOf(all);
    }

    /** Complains of what is given twice, or to nobody. */
    void check(List<Policy> policies, Collection<Words> complaints) {
        all.forEach(assignment -> check(assignment, policies, complaints));
    }

    /** The values for a policy; those for it alone come last and prevail. */
    Map<String, String> values(Policy policy) {
        Map<String, String> values = new LinkedHashMap<>();
        for (boolean addressed : new boolean[] {false, true}) {
            all.stream()
                    .filter(assignment -> assignment.policy().isEmpty() != addressed)
                    .filter(assignment -> assignment.isFor(policy) && assignment.isDeclaredBy(policy))
                    .forEach(assignment -> values.put(assignment.name(), assignment.value()));
        }
        return values;
    }

    private void check(Assignment assignment, List<Policy> policies, Collection<Words> complaints) {
        if (all.stream().filter(assignment::isOfSame).count() > 1) {
            complaints.add(Words.of(
                    option + " gives " + assignment.target() + " two values",
                    option + " 给了 " + assignment.target() + " 两个值"));
        }
        List<Policy> meant = policies.stream().filter(assignment::isFor).toList();
        if (meant.isEmpty()) {
            List<String> ids = policies.stream().map(Policy::id).toList();
            complaints.add(Words.of(
                            option + " " + assignment.target() + " is for none of the policies that settle",
                            option + " " + assignment.target() + " 不属于参与结算的任何一套制度")
                    .then(UsageException.maybe(Nearest.guess(assignment.policy(), ids))));
        } else if (meant.stream().noneMatch(assignment::isDeclaredBy)) {
            List<String> names = meant.stream()
                    .flatMap(policy -> policy.allSettings().stream())
                    .map(Setting::name)
                    .toList();
            List<String> ids = meant.stream().map(Policy::id).distinct().toList();
            complaints.add(Words.of(
                            "there is no setting \"" + assignment.name() + "\" in " + String.join(" or ", ids),
                            "制度 " + String.join("、", ids) + " 没有设置“" + assignment.name() + "”")
                    .then(UsageException.maybe(Nearest.guess(assignment.name(), names))));
        }
    }
}
