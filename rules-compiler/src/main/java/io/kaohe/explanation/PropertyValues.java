package io.kaohe.explanation;

import io.kaohe.engine.PropertyReader;
import io.kaohe.fact.MissingFigureException;
import java.util.Optional;

/** Reads properties of what rules matched as rules name them; what is not known or no property is empty. */
final class PropertyValues {
    private PropertyValues() {}

    static Optional<Object> value(Object subject, String property) {
        for (String name : new String[] {property, "is" + capital(property)}) {
            try {
                return Optional.ofNullable(PropertyReader.read(subject, name));
            } catch (MissingFigureException | IllegalArgumentException e) {
                // The next spelling, or none: the words then do without the value.
                continue;
            }
        }
        return Optional.empty();
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
