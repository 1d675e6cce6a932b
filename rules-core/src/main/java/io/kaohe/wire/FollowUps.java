package io.kaohe.wire;

import io.kaohe.document.TextValue;
import io.kaohe.document.Value;
import io.kaohe.problem.Problem;
import java.util.HashSet;
import java.util.Set;

/** Which problems may only follow from something that could not be read, and are not worth saying. */
final class FollowUps {
    private final boolean hasPeriod;
    private final TreePlaces places;
    private final Set<String> unread = new HashSet<>();
    private boolean hasUnknownAgents;
    private boolean hasUnknownArray;

    FollowUps(boolean hasPeriod, TreePlaces places) {
        this.hasPeriod = hasPeriod;
        this.places = places;
    }

    /** That facts of an array could not be read. */
    void unread(String array) {
        unread.add(array);
    }

    /** That there may be agents whose ids could not be read, or that there are none at all. */
    void unknownAgents() {
        hasUnknownAgents = true;
    }

    void unknownArray() {
        hasUnknownArray = true;
    }

    boolean contains(Problem problem) {
        return switch (problem.code()) {
            case "unknown-agent" -> hasUnknownAgents;
            case "no-agents" -> unread.contains("agents");
            case "outside-period", "outside-year" -> !hasPeriod;
            case "waiver-matches-nothing" -> hasUnknownArray || unread.contains(kind(problem));
            default -> false;
        };
    }

    /** The kind of the fact that a waiver refers to. */
    private String kind(Problem problem) {
        Value reference = places.value(problem.place().pointer());
        return reference instanceof TextValue text ? text.text().replaceFirst("[/#].*", "") : "";
    }
}
