package io.kaohe.logic;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types of which there is at most one fact with the same values of some properties, the agent mostly. */
public final class Once {
    private static final Map<String, List<String>> KEYS = ImmutableMap.<String, List<String>>builder()
            .put("Agent", List.of("id"))
            .put("Order", List.of("id"))
            .put("Sales", List.of("agent"))
            .put("CustomerFiles", List.of("agent"))
            .put("History", List.of("agent"))
            .put("Mark", List.of("agent", "kind"))
            .put("Metric", List.of("agent", "name"))
            .put("Team", List.of())
            .put("Settings", List.of())
            .put("Attendance", List.of("agent"))
            .put("AbsenceTotal", List.of("agent"))
            .put("LeaveTotal", List.of("agent"))
            .put("AbsenceYear", List.of("agent"))
            .put("RestAccount", List.of("agent"))
            .put("ProperAgent", List.of("agent"))
            .put("TeamSales", List.of())
            .put("TeamDiscipline", List.of())
            .put("ComplaintCount", List.of("cause"))
            .put("Standing", List.of("agent", "name"))
            .put("Conformity", List.of("agent", "form"))
            .put("NthBreach", List.of("agent", "nth"))
            .put("NthComplaint", List.of("agent", "cause", "nth"))
            .put("NthLapse", List.of("agent", "kind", "nth"))
            .buildOrThrow();

    private Once() {}

    /** The properties that tell the facts of a type apart; empty if there can be several with the same. */
    public static Optional<List<String>> keys(String type) {
        return Optional.ofNullable(KEYS.get(type));
    }
}
