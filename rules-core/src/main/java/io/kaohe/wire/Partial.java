package io.kaohe.wire;

import io.kaohe.fact.Property;
import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import java.util.Optional;

/**
 * An entry of an array, or the team, of which perhaps only some properties could be read.
 *
 * @param apart whether too little is known of it to take part in the month
 */
record Partial(String array, Reading reading, Place place, boolean apart) {
    /** Whether a problem with this entry is one of a single property that was read, whatever the others are. */
    boolean shows(Problem problem) {
        String below = problem.place().pointer().substring(place.pointer().length());
        if (below.isEmpty()) {
            return array.equals("agents") && problem.code().equals("duplicate");
        }
        int end = below.indexOf('/', 1);
        String name = below.substring(1, end < 0 ? below.length() : end);
        return reading.isIntact(name)
                && isOfOneProperty(problem.code(), property(name).stated());
    }

    private PropertyShape property(String name) {
        ObjectShape shape = reading.shape();
        return shape.properties().get(shape.position(name));
    }

    private static boolean isOfOneProperty(String code, Optional<Property> stated) {
        return switch (code) {
            case "blank", "number-too-long" -> true;
            case "unknown-agent" -> stated.map(Property::agent).orElse(false);
            case "outside-period" -> stated.map(Property::inPeriod).orElse(false);
            case "unknown-code", "listed-twice" ->
                stated.map(to -> to.list().length > 0).orElse(false);
            case "too-small" ->
                stated.map(to -> !to.atLeast().isEmpty() || !to.above().isEmpty())
                        .orElse(false);
            case "too-great" -> stated.map(to -> !to.atMost().isEmpty()).orElse(false);
            default -> false;
        };
    }
}
