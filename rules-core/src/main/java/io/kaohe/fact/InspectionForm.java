package io.kaohe.fact;

import java.util.List;

/**
 * A form of checks.
 *
 * @param items the ids of its items
 * @param repeats whether an inspection may name an unmet item more than once, once for each nonconformity
 */
public record InspectionForm(String id, List<String> items, boolean repeats) {
    public InspectionForm {
        items = List.copyOf(items);
    }
}
