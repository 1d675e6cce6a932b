package io.kaohe.compiler;

import io.kaohe.derived.Derivation;
import io.kaohe.derived.Derivations;
import io.kaohe.derived.Derived;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which rules come to rest, as in stratified Datalog: a rule that counts facts of a type, adds them up or
 * asks for their absence stands above every rule that derives such facts; one that merely matches them stands at least
 * as high. What the library derives itself always needs its sources whole.
 */
public final class Strata {
    private final List<CheckedRule> rules;
    private final List<Derivation<?>> derivations;
    private final Map<CheckedRule, Integer> ofRules = new IdentityHashMap<>();
    private final Map<String, Integer> ofDerivations = new HashMap<>();

    private Strata(List<CheckedRule> rules) {
        this.rules = rules;
        this.derivations = needed(rules);
    }

    /** Works the strata out; a circle that goes through a count or a {@code not} is a problem. */
    static Strata of(List<CheckedRule> rules, List<Problem> problems) {
        Strata strata = new Strata(rules);
        int most = rules.size() + strata.derivations.size() + 1;
        int rounds = 0;
        while (strata.raise()) {
            if (++rounds > most * most) {
                strata.circle(most)
                        .forEach(rule -> problems.add(Problem.error(
                                "circle",
                                rule.source().place(),
                                Words.of(
                                        "the rule \"" + rule.source().name()
                                                + "\" stands in a circle: it counts or rules out facts that"
                                                + " follow from what it derives",
                                        "规则“" + rule.source().name() + "”处在循环中：它统计或排除的记录，又来自它自己推算出的结果"))));
                break;
            }
        }
        return strata;
    }

    public int of(CheckedRule rule) {
        return ofRules.getOrDefault(rule, 0);
    }

    /** From the simple name of each type that the library has to derive to its stratum. */
    Map<String, Integer> derivations() {
        return derivations.stream()
                .map(derivation -> derivation.type().getSimpleName())
                .collect(Collectors.toMap(name -> name, name -> ofDerivations.getOrDefault(name, 0)));
    }

    int count() {
        int highest = 0;
        for (int stratum : ofRules.values()) {
            highest = Math.max(highest, stratum);
        }
        for (int stratum : ofDerivations.values()) {
            highest = Math.max(highest, stratum);
        }
        return highest + 1;
    }

    /** One round of raising what stands too low; whether anything did. */
    private boolean raise() {
        boolean raised = false;
        for (Derivation<?> derivation : derivations) {
            int need = derivation.from().stream()
                    .mapToInt(type -> need(Read.all(type.getSimpleName())))
                    .max()
                    .orElse(0);
            raised |= raise(ofDerivations, derivation.type().getSimpleName(), need);
        }
        for (CheckedRule rule : rules) {
            int need = rule.reads().stream().mapToInt(this::need).max().orElse(0);
            raised |= raise(ofRules, rule, need);
        }
        return raised;
    }

    private static <K> boolean raise(Map<K, Integer> strata, K key, int need) {
        Integer before = strata.put(key, need);
        return before == null ? need > 0 : before != need;
    }

    private int need(Read read) {
        int need = ofDerivations.getOrDefault(read.type(), 0);
        for (CheckedRule rule : rules) {
            if (rule.gives().stream().anyMatch(read::takes)) {
                need = Math.max(need, of(rule) + (read.whole() ? 1 : 0));
            }
        }
        return need;
    }

    private List<CheckedRule> circle(int most) {
        return rules.stream().filter(rule -> of(rule) > most).toList();
    }

    /** The derivations that give a type that some rule reads, or that another of them starts from. */
    private static List<Derivation<?>> needed(List<CheckedRule> rules) {
        Set<String> wanted = new HashSet<>();
        rules.forEach(rule -> rule.reads().forEach(read -> wanted.add(read.type())));
        List<Derivation<?>> needed = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Derivation<? extends Derived> derivation : Derivations.all()) {
                if (wanted.contains(derivation.type().getSimpleName()) && !needed.contains(derivation)) {
                    needed.add(derivation);
                    derivation.from().forEach(type -> wanted.add(type.getSimpleName()));
                    more = true;
                }
            }
        }
        return needed;
    }
}
