package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.fact.Subject;
import io.kaohe.fact.TeamMonth;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds out where a rule came to an end for an agent. */
final class Inquiry {
    private static final int MOST_CANDIDATES = 5;

    private final CheckedRule rule;
    private final List<Step> steps;
    private final Ties ties;
    private final StepRun run;
    private final TeamMonth month;
    private final String agent;
    private final ConditionWords words;

    /** A match of the conditions up to a step that does not go on, with how far off it is. */
    private record Dead(Step failed, Candidate candidate, Distance distance) {}

    Inquiry(CheckedRule rule, List<Step> steps, StepRun run, TeamMonth month, String agent) {
        this.rule = rule;
        this.steps = steps;
        this.ties = Ties.of(rule);
        this.run = run;
        this.month = month;
        this.agent = agent;
        this.words = new ConditionWords(rule);
    }

    RuleMiss miss() {
        Step last = steps.get(steps.size() - 1);
        boolean held = !matches(last).isEmpty();
        return new RuleMiss(rule.source().name(), rule.source().place(), held, held ? List.of() : failures());
    }

    private List<Failure> failures() {
        Map<Step, List<Dead>> byStep = new LinkedHashMap<>();
        for (int nth = steps.size() - 1; nth >= 0; nth--) {
            Step step = steps.get(nth);
            List<Dead> dead = dead(step);
            if (!dead.isEmpty()) {
                byStep.put(step, dead);
            }
        }
        byStep.values().removeIf(List::isEmpty);
        if (byStep.isEmpty()) {
            Step first = steps.stream()
                    .filter(step -> !step.implied() && matches(step).isEmpty())
                    .findFirst()
                    .orElse(steps.get(0));
            byStep.put(first, List.of(nothing(first)));
        }
        List<Failure> failures = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<Step, List<Dead>> entry : byStep.entrySet()) {
            if (shown < MOST_CANDIDATES) {
                Failure failure = failure(entry.getKey(), entry.getValue(), MOST_CANDIDATES - shown);
                failures.add(failure);
                shown += Math.max(failure.candidates().size(), 1);
            }
        }
        return failures;
    }

    private Failure failure(Step failed, List<Dead> dead, int most) {
        List<Candidate> candidates = dead.stream()
                .filter(one -> one.distance() != Distance.NOTHING)
                .sorted(Comparator.comparing(Dead::distance)
                        .thenComparing(one -> one.candidate().facts().toString())
                        .thenComparing(one -> one.candidate().words().toString()))
                .map(Dead::candidate)
                .distinct()
                .toList();
        List<Condition> held = steps.subList(0, failed.nth()).stream()
                .filter(step -> !step.implied() && step.kind() != Step.Kind.GATHERING && !words.isAlways(step))
                .map(words::of)
                .toList();
        int shown = Math.min(most, candidates.size());
        return new Failure(held, words.of(failed), candidates.subList(0, shown), candidates.size() - shown);
    }

    /** The matches up to the step before that do not go on to this one. */
    private List<Dead> dead(Step step) {
        if (step.implied()) {
            return List.of();
        }
        List<Map<String, Object>> next = matches(step);
        if (words.isChoice(step)) {
            return next.isEmpty()
                            && (step.nth() == 0
                                    || !matches(steps.get(step.nth() - 1)).isEmpty())
                    ? List.of(nothing(step))
                    : List.of();
        }
        if (step.nth() == 0) {
            return next.isEmpty() ? List.of(nothing(step)) : List.of();
        }
        Step before = steps.get(step.nth() - 1);
        List<String> patterns = patterns(step.nth());
        List<Dead> dead = new ArrayList<>();
        for (Map<String, Object> match : matches(before)) {
            if (next.stream().noneMatch(longer -> goesOn(match, longer, patterns))) {
                dead.addAll(dead(step, match, patterns));
            }
        }
        return dead;
    }

    private List<Dead> dead(Step step, Map<String, Object> match, List<String> patterns) {
        return switch (step.kind()) {
            case PATTERN, OTHER, GATHERING -> List.of(nothing(step));
            case NOT ->
                run.against(rule, step).stream()
                        .filter(against -> goesOn(match, against, patterns))
                        .flatMap(against -> Stream.ofNullable(against.get(Step.AGAINST)))
                        .map(against -> new Dead(
                                step,
                                candidate(SubjectWords.of(against), Words.same(""), List.of(against)),
                                Distance.NONE))
                        .toList();
            case RESULT ->
                List.of(new Dead(
                        step, candidate(words.results(step, match), Words.same(""), gathered(match)), Distance.NONE));
            case CONSTRAINT -> {
                Object subject = match.getOrDefault(step.variable(), match);
                yield !isOfAgent(subject)
                        ? List.of()
                        : List.of(new Dead(
                                step,
                                candidate(SubjectWords.of(subject), words.value(step, match), List.of(subject)),
                                Distance.of(step, subject)));
            }
        };
    }

    private static Dead nothing(Step step) {
        return new Dead(step, new Candidate(Words.same(""), Words.same(""), List.of()), Distance.NOTHING);
    }

    /** Of the facts those about others stay with them. */
    private Candidate candidate(Words what, Words value, Collection<?> subjects) {
        List<?> own = Basis.facts(subjects).stream().filter(this::isOfAgent).toList();
        return new Candidate(what, value, Basis.explained(own, month));
    }

    /** What was counted or added up in the match. */
    private static List<Object> gathered(Map<String, Object> match) {
        return match.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("$kaohe_") && entry.getValue() instanceof Collection)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The matches of the conditions up to a step that the agent's entry could come from. */
    private List<Map<String, Object>> matches(Step step) {
        List<String> patterns =
                patterns(step.nth() + 1).stream().filter(ties::isOfSubject).toList();
        return run.upTo(rule, step).stream()
                .filter(match -> patterns.stream().allMatch(pattern -> isOfAgent(match.get(pattern))))
                .toList();
    }

    private boolean isOfAgent(@org.jspecify.annotations.Nullable Object value) {
        return !(value instanceof Subject subject)
                || subject.about().isEmpty()
                || subject.about().filter(agent::equals).isPresent();
    }

    /** The variables of the patterns before a step. */
    private List<String> patterns(int nth) {
        return steps.subList(0, nth).stream()
                .filter(step -> step.kind() == Step.Kind.PATTERN)
                .map(Step::variable)
                .toList();
    }

    private static boolean goesOn(Map<String, Object> match, Map<String, Object> longer, List<String> patterns) {
        return patterns.stream().allMatch(pattern -> match.get(pattern) == longer.get(pattern));
    }
}
