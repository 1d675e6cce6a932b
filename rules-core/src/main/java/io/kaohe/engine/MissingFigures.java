package io.kaohe.engine;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.MissingFigureException;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.number.NoResultException;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.FactsException;
import io.kaohe.problem.KaoheException;
import io.kaohe.problem.Place;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns figures that rules needed and did not find, or found and refused, into one error that names them all. A
 * condition that asks for one that is missing stops the run; to find the others, the run is repeated without the fact
 * that lacks it.
 */
final class MissingFigures {
    private final CompiledPolicy policy;
    private final TeamMonth month;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private MissingFigures(CompiledPolicy policy, TeamMonth month) {
        this.policy = policy;
        this.month = month;
    }

    /** @throws FactsException if a rule needed a figure that the facts do not give, or refused one that they give */
    static List<Draft> reported(CompiledPolicy policy, TeamMonth month, Set<?> waived, Function<Set<?>, Pages> run) {
        return new MissingFigures(policy, month).run(waived, run);
    }

    private List<Draft> run(Set<?> waived, Function<Set<?>, Pages> run) {
        Set<Object> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        hidden.addAll(waived);
        Optional<List<Draft>> drafts = Optional.empty();
        boolean again = true;
        while (again) {
            again = false;
            try {
                Pages pages = run.apply(hidden);
                pages.missing().forEach(missing -> add(missing.figure(), Optional.of(missing.rule())));
                pages.absent().stream()
                        .filter(absent -> !isOfHidden(absent, hidden, waived))
                        .forEach(this::add);
                pages.refused().forEach(this::add);
                drafts = Optional.of(pages.drafts());
            } catch (RuntimeException e) {
                MissingFigureException missing = missingIn(e);
                add(missing, ruleNamedIn(e));
                again = isExpendable(missing.fact()) && hidden.add(missing.fact());
            }
        }
        if (!problems.isEmpty() || drafts.isEmpty()) {
            throw new FactsException(inOrder(problems.values()));
        }
        return drafts.get();
    }

    private void add(MissingFigureException missing, Optional<RuleInfo> rule) {
        String reference = month.reference(missing.fact());
        String id = policy.definition().id();
        Words needed =
                rule.map(MissingFigures::named).orElseGet(() -> Words.of("a clause of " + id, "制度 " + id + " 的条款"));
        problems.putIfAbsent(
                reference + "/" + missing.field(),
                Problem.error(
                        "missing-figure",
                        field(missing.fact(), missing.field()),
                        Words.of(
                                reference + " has no " + missing.field() + ", which " + needed.in(Language.EN)
                                        + " needs",
                                "记录 " + reference + " 没有 " + missing.field() + "，而" + needed.in(Language.ZH) + "需要它")));
    }

    private void add(Pages.Refused refused) {
        String reference = month.reference(refused.fact());
        problems.putIfAbsent(
                reference + "/" + refused.property(),
                Problem.error(
                        "refused-figure",
                        field(refused.fact(), refused.property()),
                        Words.of(
                                reference + " has the " + refused.property() + " " + refused.value() + ", which "
                                        + named(refused.rule()).in(Language.EN) + " refuses",
                                "记录 " + reference + " 的 " + refused.property() + " 为 " + refused.value() + "，"
                                        + named(refused.rule()).in(Language.ZH) + "不接受这个值")));
    }

    private Place field(Fact fact, String property) {
        Place place = month.place(fact);
        return new Place(
                place.source(), place.pointer() + "/" + property, place.line(), place.column(), place.sourceLine());
    }

    private static Words named(RuleInfo rule) {
        return Words.of(
                rule.clause() + " (\"" + rule.name() + "\")", "条款 " + rule.clause() + "（规则“" + rule.name() + "”）");
    }

    /** A fact that was only taken away to find more errors is not absent. */
    private static boolean isOfHidden(Pages.Absent absent, Set<Object> hidden, Set<?> waived) {
        return hidden.stream()
                .filter(fact -> !waived.contains(fact))
                .anyMatch(fact -> ((Fact) fact).about().orElse("").equals(absent.about()));
    }

    private void add(Pages.Absent absent) {
        Place team = month.place(month.team());
        String document = team.pointer().substring(0, Math.max(team.pointer().lastIndexOf('/'), 0));
        Place array = new Place(team.source(), document + "/" + absent.array(), 0, 0, "");
        String whose = absent.about().isEmpty() ? "the team" : absent.about();

        problems.putIfAbsent(
                whose + "/" + absent.array() + "/" + absent.what(),
                Problem.error(
                        "missing-fact",
                        array,
                        Words.of(
                                whose + " has no fact in " + absent.array() + " with " + absent.what() + ", which "
                                        + named(absent.rule()).in(Language.EN) + " needs",
                                (absent.about().isEmpty() ? "团队" : "员工“" + absent.about() + "”") + "在 " + absent.array()
                                        + " 中没有“" + absent.what() + "”的记录，而"
                                        + named(absent.rule()).in(Language.ZH) + "需要它")));
    }

    /** In the order of the document, whatever order the rules asked in. */
    private static List<Problem> inOrder(Collection<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().line())
                        .thenComparing(problem -> problem.place().column())
                        .thenComparing(problem -> problem.place().pointer()))
                .toList();
    }

    private static boolean isExpendable(Fact fact) {
        return !(fact instanceof Agent) && !(fact instanceof Team);
    }

    /** The missing figure that stopped a run; whatever else did is thrown as what a host can understand. */
    private MissingFigureException missingIn(RuntimeException e) {
        Throwable last = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MissingFigureException missing) {
                return missing;
            }
            if (cause instanceof KaoheException known) {
                throw ruleNamedIn(e).map(rule -> named(known, rule)).orElse(known);
            }
            last = cause;
        }
        Optional<RuleInfo> rule = ruleNamedIn(e);
        if (rule.isEmpty()) {
            throw e;
        }
        throw new PolicyException(List.of(Problem.error(
                "rule-failed",
                Place.in(rule.get().file(), rule.get().line(), 1, ""),
                Words.of(
                                "the rule \"" + rule.get().name() + "\" cannot be worked out: ",
                                "规则“" + rule.get().name() + "”算不出结果：")
                        .then(reason(last)))));
    }

    private static Words reason(Throwable thrown) {
        if (thrown instanceof NoResultException noResult) {
            return Words.of(String.valueOf(noResult.getMessage()), noResult.inChinese());
        }
        return thrown instanceof UnfitSubjectException unfit
                ? unfit.words()
                : Words.same(String.valueOf(thrown.getMessage()));
    }

    private static KaoheException named(KaoheException thrown, RuleInfo rule) {
        if (thrown.problems().stream().anyMatch(problem -> problem.message().contains(rule.name()))) {
            return thrown;
        }
        return new PolicyException(thrown.problems().stream()
                .map(problem -> Problem.error(
                                problem.code(),
                                Place.in(rule.file(), rule.line(), 1, ""),
                                problem.messageWords()
                                        .then(Words.of(
                                                ", and the rule \"" + rule.name() + "\" asks for it",
                                                "，而规则“" + rule.name() + "”要用到它")))
                        .maybe(problem.hintWords()))
                .toList());
    }

    /** Drools names the rules in the message of what it throws, and nowhere else. */
    private Optional<RuleInfo> ruleNamedIn(RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        return policy.rules().stream()
                .filter(rule -> message.contains("\"" + rule.name() + "\""))
                .findFirst();
    }
}
