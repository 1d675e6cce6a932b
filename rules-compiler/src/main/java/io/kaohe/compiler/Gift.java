package io.kaohe.compiler;

import java.util.Map;

/**
 * That a rule lets others see facts of a type.
 *
 * @param values what is known of their properties
 */
public record Gift(String type, Map<String, String> values) {
    public Gift {
        values = Map.copyOf(values);
    }
}
