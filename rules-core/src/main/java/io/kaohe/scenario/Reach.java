package io.kaohe.scenario;

import java.util.List;
import java.util.Map;

/**
 * How far the facts of scenarios reach into the rules and tables of a policy. The compiler measures it.
 *
 * @param bounds the bounds of each rule, by its name
 * @param tables in the order of their files
 * @param notCounted in the order of their places
 * @param accepted the gaps that the policy's author stands by
 */
public record Reach(
        Map<String, List<BoundCoverage>> bounds,
        List<TableCoverage> tables,
        List<NotCounted> notCounted,
        List<AcceptedGap> accepted) {
    public Reach {
        bounds = Map.copyOf(bounds);
        tables = List.copyOf(tables);
        notCounted = List.copyOf(notCounted);
        accepted = List.copyOf(accepted);
    }
}
