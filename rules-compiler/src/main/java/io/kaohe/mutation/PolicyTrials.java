package io.kaohe.mutation;

import io.kaohe.Policy;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.RuleStock;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Problem;
import io.kaohe.scenario.Scenario;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries mutants of one policy on its scenarios. Immutable, and safe to share between threads. */
final class PolicyTrials {
    /** How often more the rules of a mutant may fire than those of the policy, before they never come to rest. */
    private static final int MORE_FIRINGS = 20;

    private static final int FEW_FIRINGS = 1000;

    private final Policy policy;
    private final Analysis analysis;
    private final RuleStock stock;
    private final List<Trial> unchanged;
    private final int mostFirings;

    private PolicyTrials(Policy policy, Analysis analysis, RuleStock stock, List<Trial> unchanged) {
        this.policy = policy;
        this.analysis = analysis;
        this.stock = stock;
        this.unchanged = unchanged;
        this.mostFirings = FEW_FIRINGS
                + MORE_FIRINGS
                        * unchanged.stream()
                                .mapToInt(trial -> trial.fired().size())
                                .max()
                                .orElse(0);
    }

    /** Runs the scenarios of a policy without a change, but for those that are pending: they hold nothing yet. */
    static PolicyTrials of(Policy policy, Analysis analysis, List<Scenario> scenarios) {
        return new PolicyTrials(
                policy,
                analysis,
                RuleStock.of(analysis),
                scenarios.stream()
                        .filter(scenario -> scenario.pending().isEmpty())
                        .map(scenario -> Trial.of(scenario, policy))
                        .toList());
    }

    /** The scenarios without a change. */
    List<Trial> unchanged() {
        return unchanged;
    }

    /** Tries some mutants, whose changed rules are compiled together. */
    List<Tried> of(List<Mutant> mutants) {
        List<Analysis> read = mutants.stream().map(this::read).toList();
        List<CheckedRule> rules = new ArrayList<>();
        read.stream().filter(Analysis::isSound).filter(stock::suits).forEach(one -> rules.addAll(one.rules()));
        RuleStock enlarged = stock.plus(rules);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            tried.add(new Tried(mutants.get(i), fate(mutants.get(i), read.get(i), enlarged)));
        }
        return tried;
    }

    /** A rule that is left out never fires; all else is as it was, also what would be refused without the rule. */
    private Analysis read(Mutant mutant) {
        return mutant.operator() == Operator.RULE ? analysis : analysis.changed(mutant.in(analysis.folder()));
    }

    private Fate fate(Mutant mutant, Analysis read, RuleStock enlarged) {
        if (!read.isSound()) {
            return refused(read.problems());
        }
        Policy mutated;
        try {
            RuleStock of = enlarged.suits(read) ? enlarged : RuleStock.of(read);
            Optional<CheckedRule> missing =
                    read.rules().stream().filter(rule -> !of.has(rule)).findFirst();
            if (missing.isPresent()) {
                return new Fate.Invalid(Words.of("the rule cannot be compiled", "规则无法编译"));
            }
            RuleStock.Variant variant = of.variant(read);
            RuleStock.Variant own = mutant.operator() == Operator.RULE ? variant.without(mutant.about()) : variant;
            mutated = policy.variant(own.policy(), own.base().limited(mostFirings));
        } catch (KaoheException e) {
            return refused(e.problems());
        }
        return fate(mutant, mutated);
    }

    private static Fate refused(List<Problem> problems) {
        return new Fate.Invalid(problems.stream()
                .filter(problem -> problem.level() == Problem.Level.ERROR)
                .findFirst()
                .map(Problem::messageWords)
                .orElseGet(Words::none));
    }

    private Fate fate(Mutant mutant, Policy mutated) {
        List<Trial> order = unchanged.stream()
                .sorted(Comparator.comparing(trial -> likelihood(mutant, trial)))
                .toList();
        List<Trial> changed = new ArrayList<>();
        for (Trial trial : order) {
            Optional<Trial> again = again(trial.scenario(), mutated);
            if (again.isEmpty() || !again.get().passed()) {
                return new Fate.Killed(trial.scenario());
            }
            changed.add(again.get());
        }
        return new Fate.Survived(NearestTrials.of(mutant, order, changed));
    }

    /** The lower, the likelier it is that a scenario notices a mutant. */
    private static int likelihood(Mutant mutant, Trial trial) {
        boolean about = trial.scenario().clauses().stream().anyMatch(mutant.clauses()::contains);
        boolean fires = trial.fired().contains(mutant.about());
        return (about ? 0 : 2) + (fires ? 0 : 1);
    }

    /** A scenario under a mutant; empty if it ends in an error that the facts have no part in. */
    private static Optional<Trial> again(Scenario scenario, Policy mutated) {
        try {
            return Optional.of(Trial.of(scenario, mutated));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
