package io.kaohe.mutation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.logic.Domains;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All mutants of a rule. */
final class RuleMutants {
    private RuleMutants() {}

    static List<Mutant> of(CheckedRule rule, WordsInUse inUse, Domains domains) {
        Site site = new Site(rule.source().file(), rule.source().name(), Set.of(rule.clause()));
        site.dropRule(rule.source().start(), rule.source().end());
        Element.Group conditions = Element.of(rule.source().conditions());
        List<Unit> units = new ArrayList<>(new StructureMutants(rule, site).of(conditions));
        TextMutants texts = new TextMutants(rule, site, inUse);
        units.forEach(texts::of);
        List<Token> consequence = rule.source().consequence();
        List<List<Token>> arguments = Tokens.split(consequence.subList(4, Tokens.closing(consequence, 3)));
        VerbMutants.of(consequence.get(2), consequence, site);
        texts.of(rule.verb(), arguments);
        arguments.forEach(argument -> units.add(new Unit(argument, Optional.empty(), false)));
        ValueMutants values = new ValueMutants(rule, site);
        ComparisonMutants comparisons = new ComparisonMutants(site);
        CalculationMutants calculations = new CalculationMutants(site);
        LogicMutants logic = new LogicMutants(site);
        for (Unit unit : units) {
            values.of(unit);
            comparisons.of(unit);
            calculations.of(unit);
            logic.of(unit);
        }
        Unnoticeable unnoticeable = Unnoticeable.in(rule, conditions, arguments, inUse, domains);
        return site.mutants().stream()
                .filter(mutant -> !unnoticeable.holds(mutant))
                .toList();
    }
}
