package io.kaohe.policy;

import io.kaohe.fact.DeclaredType;
import io.kaohe.fact.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A policy whose rule files are compiled: everything that is needed to settle with it, besides the classes.
 *
 * @param fingerprint the SHA-256 of what the policy says, as {@code sha256:…}
 * @param tables the tables beside its rules
 * @param declares the types of facts that its rule files declare
 * @param rules its rules
 * @param model the name of the class that holds the compiled rules
 * @param reads the simple names of the types that its rules match: only facts of these are of use to them
 * @param derives from the simple name of each type that the library has to derive to the stratum before which
 * @param strata how many strata the rules stand in; each comes to rest before the next begins
 */
public record CompiledPolicy(
        PolicyDefinition definition,
        String fingerprint,
        List<Table> tables,
        List<DeclaredType> declares,
        List<RuleInfo> rules,
        String model,
        Set<String> reads,
        Map<String, Integer> derives,
        int strata) {
    /** The agenda group of a stratum, in the compiled rules. */
    public static String group(int stratum) {
        return "stratum-" + stratum;
    }

    public CompiledPolicy {
        tables = List.copyOf(tables);
        declares = List.copyOf(declares);
        rules = List.copyOf(rules);
        reads = Set.copyOf(reads);
        derives = Map.copyOf(derives);
    }

    /** The package of the generated classes. */
    public String packageName() {
        return model.substring(0, model.lastIndexOf('.'));
    }

    /** The codes and types of facts that a facts document may use under it. */
    public Vocabulary vocabulary() {
        return declares.stream().reduce(definition.vocabulary().withStandard(), Vocabulary::plus, Vocabulary::plus);
    }
}
