package io.kaohe.logic;

import io.kaohe.logic.Element.Gather;
import io.kaohe.logic.Element.Group;
import io.kaohe.logic.Element.Match;
import io.kaohe.logic.Verdict.Kind;
import io.kaohe.logic.Verdict.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out which conditions of a rule can never hold, and which always do. */
public final class Reasoning {
    private final Domains domains;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final State state;
    private final boolean canFire;

    private Reasoning(RuleLogic logic, Domains domains, Given given) {
        this.domains = domains;
        this.state = new State(logic, domains, given);
        this.canFire = holds(logic.elements(), state, Where.RULE, new ArrayList<>());
    }

    static Reasoning of(RuleLogic logic, Domains domains, Given given) {
        return new Reasoning(logic, domains, given);
    }

    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /** Whether there may be facts for which the rule fires. */
    public boolean canFire() {
        return canFire;
    }

    /** What is known when its conditions hold. */
    State state() {
        return state;
    }

    /** Adds elements to what is known; whether there may be facts that meet them all. */
    private boolean holds(List<Element> elements, State state, Where where, List<Condition> held) {
        for (Element element : elements) {
            if (element instanceof Match match) {
                state.add(match.slot());
                state.add(List.of());
            }
        }
        for (Element element : elements) {
            if (element instanceof Match match && !all(match.conditions(), state, where, held)) {
                return false;
            }
        }
        List<Match> existing = elements.stream()
                .filter(element -> element instanceof Group group && group.sort() == Group.Sort.EXISTS)
                .map(element -> ((Group) element).branches().get(0))
                .filter(branch -> branch.size() == 1 && branch.get(0) instanceof Match)
                .map(branch -> (Match) branch.get(0))
                .toList();
        for (Element element : elements) {
            if (element instanceof Match match) {
                new Redundancy(domains, state, where).check(match.conditions()).forEach(verdicts::add);
            } else if (element instanceof Gather gather && !gathers(gather, state, where, held)) {
                return false;
            } else if (element instanceof Group group && !groups(group, state, where, held, existing)) {
                return false;
            }
        }
        return true;
    }

    private boolean all(List<Condition> conditions, State state, Where where, List<Condition> held) {
        for (Condition condition : conditions) {
            List<List<Test>> possible = condition.alternatives().stream()
                    .filter(tests -> isPossible(state, tests))
                    .toList();
            if (possible.isEmpty()) {
                verdicts.add(never(condition, state, where, held));
                return false;
            } else if (possible.size() < condition.alternatives().size()) {
                condition.alternatives().stream()
                        .filter(tests -> !possible.contains(tests))
                        .forEach(tests -> verdicts.add(side(condition, tests, where)));
            }
            if (possible.size() == 1) {
                state.add(possible.get(0));
            }
            held.add(condition);
        }
        return true;
    }

    private static boolean isPossible(State state, List<Test> tests) {
        State trial = state.copy();
        trial.add(tests);
        return trial.isPossible();
    }

    private boolean gathers(Gather gather, State state, Where where, List<Condition> held) {
        State inner = state.copy();
        boolean some = holds(gather.input(), inner, Where.ACCUMULATE, new ArrayList<>(held));
        for (Element.Result result : gather.results()) {
            Optional<NumberValues> values = Results.of(gather, result, some ? Optional.of(inner) : Optional.empty());
            if (values.isEmpty()) {
                return false;
            }
            state.add(result.quantity(), values.get());
        }
        boolean holds = all(gather.conditions(), state, where, held);
        if (holds) {
            new Redundancy(domains, state, where).check(gather.conditions()).forEach(verdicts::add);
        }
        return holds;
    }

    /** @param existing facts that there are, by an {@code exists} beside the group */
    private boolean groups(Group group, State state, Where where, List<Condition> held, List<Match> existing) {
        Where inside = group.sort() == Group.Sort.NOT || group.sort() == Group.Sort.FORALL
                ? Where.NOT
                : group.sort() == Group.Sort.EXISTS ? Where.EXISTS : where;
        Predicate<List<Element>> holds = branch -> holds(branch, state.copy(), inside, new ArrayList<>(held));
        List<Boolean> branches = group.branches().stream().map(holds::test).toList();
        if (group.sort() == Group.Sort.NOT
                && branches.get(0)
                && (isMet(group.branches().get(0), state)
                        || existing.stream()
                                .anyMatch(one -> isMet(group.branches().get(0), with(one, state))))) {
            int end = group.start() + "not".length();
            verdicts.add(new Verdict(
                    Kind.NEVER, where, group.start(), end, Optional.empty(), Optional.empty(), Optional.empty()));
            return false;
        }
        return inside == Where.NOT || branches.contains(true);
    }

    /** What is known when there is such a fact, too. */
    private static State with(Match match, State state) {
        State with = state.copy();
        with.add(match.slot());
        match.conditions().stream()
                .filter(condition -> condition.alternatives().size() == 1)
                .forEach(condition -> with.add(condition.alternatives().get(0)));
        return with;
    }

    /** Whether what is asked not to be there is there already: a fact that another pattern of the rule found. */
    private boolean isMet(List<Element> branch, State state) {
        return branch.size() == 1
                && branch.get(0) instanceof Match match
                && state.slots().stream()
                        .filter(slot -> slot.type().equals(match.slot().type()))
                        .anyMatch(slot -> match.conditions().stream()
                                .allMatch(condition -> condition.alternatives().size() == 1
                                        && condition.alternatives().get(0).stream()
                                                .allMatch(test -> isMet(test, match.slot(), slot, state))));
    }

    private boolean isMet(Test test, Slot asked, Slot found, State state) {
        if (test instanceof Test.Within within) {
            Quantity own = within.quantity();
            boolean ofSlot = own.key().equals(asked.name() + "." + own.property());
            Quantity other = new Quantity(
                    found.name() + "." + own.property(),
                    own.label(),
                    own.type(),
                    own.owner(),
                    Optional.of(found),
                    own.property());
            return ofSlot && within.values().containsAll(state.of(other));
        } else if (test instanceof Test.Same same) {
            String one = same.one().key().replace(asked.name() + ".", found.name() + ".");
            String other = same.other().key().replace(asked.name() + ".", found.name() + ".");
            return state.links().areLinked(one, other);
        }
        return false;
    }

    private Verdict side(Condition condition, List<Test> tests, Where where) {
        Optional<Quantity> quantity = tests.size() == 1 ? quantity(tests.get(0)) : Optional.empty();
        return new Verdict(
                Kind.SIDE_NEVER,
                where,
                condition.start(),
                condition.end(),
                Optional.empty(),
                quantity,
                quantity.map(domains::of));
    }

    /** With the reason: the values that there can be at all, or another condition. */
    private Verdict never(Condition condition, State state, Where where, List<Condition> held) {
        Optional<Quantity> quantity = condition.within().map(Test.Within::quantity);
        Optional<Condition> beside = Optional.empty();
        Optional<Values> possible = Optional.empty();
        if (!isPossible(condition, List.of(), state)) {
            possible = quantity.map(with(List.of(), state)::of);
        } else {
            beside = held.stream()
                    .filter(other -> !isPossible(condition, List.of(other), state))
                    .findFirst()
                    .or(() -> needed(condition, state, held));
        }
        return new Verdict(Kind.NEVER, where, condition.start(), condition.end(), beside, quantity, possible);
    }

    /** Of several conditions that only together leave no room, the last that sets values. */
    private Optional<Condition> needed(Condition condition, State state, List<Condition> held) {
        Optional<Condition> needed = Optional.empty();
        for (Condition other : held) {
            List<Condition> left = held.stream().filter(one -> one != other).toList();
            if (other.within().isPresent() && isPossible(condition, left, state)) {
                needed = Optional.of(other);
            }
        }
        return needed;
    }

    private boolean isPossible(Condition condition, List<Condition> beside, State state) {
        State with = with(beside, state);
        return condition.alternatives().stream().anyMatch(tests -> isPossible(with, tests));
    }

    /** What is known of the same patterns when only these conditions hold. */
    private State with(List<Condition> conditions, State state) {
        State with = state.bare();
        conditions.stream()
                .filter(condition -> condition.alternatives().size() == 1)
                .forEach(condition -> with.add(condition.alternatives().get(0)));
        return with;
    }

    private static Optional<Quantity> quantity(Test test) {
        return test instanceof Test.Within within ? Optional.of(within.quantity()) : Optional.empty();
    }
}
