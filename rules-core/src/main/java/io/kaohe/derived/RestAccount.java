package io.kaohe.derived;

import io.kaohe.fact.Leave;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.Subject;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The days of rest of an agent whose allowance a rule settled.
 *
 * @param settled the allowance, and what it follows from
 * @param taken the days approved within the allowance
 * @param beyond by the leave, the days approved beyond the allowance, counted in the order of dates
 */
public record RestAccount(
        String agent,
        RestAllowance settled,
        BigDecimal taken,
        Map<Leave, BigDecimal> beyond,
        List<? extends Subject> basis)
        implements OfAgent {
    public RestAccount {
        basis = List.copyOf(basis);
    }

    /** The days allowed. */
    public BigDecimal allowance() {
        return settled.days();
    }

    /** The days of the allowance that were not taken. */
    public BigDecimal unused() {
        return allowance().subtract(taken);
    }

    /** @throws PolicyException if two rules settled the allowance of one agent differently */
    static List<RestAccount> of(Known month) {
        Map<String, List<Leave>> rests = month.all(Leave.class).stream()
                .filter(leave -> leave.approved() && leave.kind() == LeaveKind.REST)
                .sorted(Comparator.comparing(Leave::from))
                .collect(Collectors.groupingBy(Leave::agent));
        Map<String, RestAllowance> allowances = new HashMap<>();
        month.all(RestAllowance.class).forEach(allowance -> settle(allowances, allowance));
        month.all(RestForbidden.class)
                .forEach(none -> settle(allowances, new RestAllowance(none.agent(), BigDecimal.ZERO, none.basis())));
        return allowances.values().stream()
                .sorted(Comparator.comparing(RestAllowance::agent))
                .map(allowance -> of(allowance, rests.getOrDefault(allowance.agent(), List.of())))
                .toList();
    }

    private static void settle(Map<String, RestAllowance> allowances, RestAllowance allowance) {
        RestAllowance other = allowances.putIfAbsent(allowance.agent(), allowance);
        if (other != null && other.days().compareTo(allowance.days()) != 0) {
            throw PolicyException.of(
                    "two-allowances",
                    Words.of(
                            "two rules allow " + allowance.agent() + " different days of rest: " + other.days()
                                    + " and " + allowance.days(),
                            "两条规则给员工“" + allowance.agent() + "”的休假天数不同：" + other.days() + " 天和 " + allowance.days()
                                    + " 天"));
        }
    }

    private static RestAccount of(RestAllowance allowance, List<Leave> rests) {
        BigDecimal left = allowance.days();
        Map<Leave, BigDecimal> beyond = new IdentityHashMap<>();
        for (Leave rest : rests) {
            BigDecimal within = rest.days().min(left);
            left = left.subtract(within);
            if (rest.days().compareTo(within) > 0) {
                beyond.put(rest, rest.days().subtract(within));
            }
        }
        List<Subject> basis = new ArrayList<>(rests);
        basis.add(allowance);
        return new RestAccount(allowance.agent(), allowance, allowance.days().subtract(left), beyond, basis);
    }
}
