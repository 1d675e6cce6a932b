package io.kaohe.wire;

import io.kaohe.fact.Fact;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.fact.Waiver;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month in the making: what was read whole, and what in part. Of an entry read in part it still says what is wrong
 * with the properties that were read; nothing is said that only follows from what was not.
 */
final class MonthDraft {
    private final FactsHeader header;
    private final Vocabulary vocabulary;
    private final String source;
    private final String prefix;
    private final TeamMonth.Builder month;
    private final List<Partial> agents = new ArrayList<>();
    private final Map<String, Partial> partials = new HashMap<>();
    private final FollowUps followUps;

    MonthDraft(FactsHeader header, Vocabulary vocabulary, String source, String prefix, TreePlaces places) {
        this.header = header;
        this.vocabulary = vocabulary;
        this.source = source;
        this.prefix = prefix;
        this.month = builder();
        this.followUps = new FollowUps(header.hasPeriod(), places);
        if (!header.team().isWhole()) {
            Place place = Place.at(source, prefix + "/team");
            partials.put(place.pointer(), new Partial("team", header.team(), place, false));
            followUps.unread("team");
        }
    }

    /** Adds an entry of an array as far as it was read. */
    void add(String array, Reading reading, Place place) {
        boolean agent = array.equals("agents");
        boolean known = reading.isWhole() || (agent && reading.isIntact("id"));
        Partial entry = new Partial(array, reading, place, !known);
        if (known) {
            put(month, entry);
        }
        if (agent && known) {
            agents.add(entry);
        } else if (agent) {
            followUps.unknownAgents();
        }
        if (!reading.isWhole()) {
            addPartial(entry);
        }
    }

    private void addPartial(Partial entry) {
        followUps.unread(entry.array());
        if (partials.size() < DocumentProblems.MOST) {
            partials.put(entry.place().pointer(), entry);
        }
    }

    /** That an array could not be read at all. */
    void unread(String array) {
        followUps.unread(array);
        if (array.equals("agents")) {
            followUps.unknownAgents();
        }
    }

    /** That there is a property which may have been meant for any array. */
    void unknownArray() {
        followUps.unknownArray();
    }

    TeamMonth build() {
        return month.build();
    }

    /** What is wrong with the facts together and with the properties that were read. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(judged(month.problems()));
        problems.addAll(judged(ofPartials()));
        return problems;
    }

    /** What of the problems is worth saying, at their places in this document. */
    List<Problem> judged(List<Problem> problems) {
        if (agents.isEmpty()) {
            followUps.unknownAgents();
        }
        return problems.stream()
                .map(this::placed)
                .filter(problem -> !followUps.contains(problem))
                .filter(problem ->
                        partial(problem).map(partial -> partial.shows(problem)).orElse(true))
                .toList();
    }

    /** What is wrong with the entries that take no part in the month. */
    private List<Problem> ofPartials() {
        List<Partial> apart = partials.values().stream().filter(Partial::apart).toList();
        if (apart.isEmpty()) {
            return List.of();
        }
        TeamMonth.Builder alone = builder();
        agents.forEach(agent -> put(alone, agent));
        apart.forEach(entry -> put(alone, entry));
        return alone.problems().stream()
                .filter(problem -> partial(problem).filter(Partial::apart).isPresent())
                .toList();
    }

    private TeamMonth.Builder builder() {
        return TeamMonth.builder(header.period(), (Team) header.team().object())
                .vocabulary(vocabulary)
                .source(source);
    }

    private static void put(TeamMonth.Builder month, Partial entry) {
        Object fact = entry.reading().object();
        if (fact instanceof Waiver waiver) {
            month.waive(waiver, entry.place());
        } else {
            month.add((Fact) fact, entry.place());
        }
    }

    /** A month's builder knows the team at {@code /team}, wherever it stands, and has no place for missing agents. */
    private Problem placed(Problem problem) {
        String pointer = problem.place().pointer();
        if (problem.code().equals("no-agents")) {
            return problem.at(Place.at(source, prefix + "/agents"));
        } else if (pointer.equals("/team") || pointer.startsWith("/team/")) {
            return problem.at(Place.at(source, prefix + pointer));
        }
        return problem;
    }

    private Optional<Partial> partial(Problem problem) {
        String pointer = problem.place().pointer();
        while (!pointer.isEmpty() && !partials.containsKey(pointer)) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return Optional.ofNullable(partials.get(pointer));
    }
}
