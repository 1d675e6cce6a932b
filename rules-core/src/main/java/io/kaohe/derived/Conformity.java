package io.kaohe.derived;

import io.kaohe.fact.CodeList;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Property;
import io.kaohe.number.Exact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many items of a form an agent met, over all inspections of the month by that form. One for each agent and form
 * with an inspection; each inspection checks all items of its form.
 *
 * @param form the form of the inspections
 * @param met how many of the items checked were met
 * @param checked how many items were checked, above 0
 */
public record Conformity(
        String agent,
        @Property(list = CodeList.INSPECTION_FORM) String form,
        @Property(atLeast = "0") int met,
        @Property(atLeast = "1") int checked,
        List<Inspection> basis)
        implements OfAgent {
    public Conformity {
        basis = List.copyOf(basis);
    }

    /** The items met, of those checked: 0 to 1. */
    @Property(atLeast = "0", atMost = "1")
    public Exact rate() {
        return Exact.ratio(met, checked);
    }

    static List<Conformity> of(Known month) {
        Map<String, Map<String, List<Inspection>>> inspections = month.all(Inspection.class).stream()
                .collect(Collectors.groupingBy(
                        Inspection::agent,
                        TreeMap::new,
                        Collectors.groupingBy(Inspection::form, TreeMap::new, Collectors.toList())));
        return inspections.entrySet().stream()
                .flatMap(ofAgent -> ofAgent.getValue().entrySet().stream()
                        .map(ofForm -> of(ofAgent.getKey(), ofForm.getKey(), ofForm.getValue(), month)))
                .filter(conformity -> conformity.checked() > 0)
                .toList();
    }

    private static Conformity of(String agent, String form, List<Inspection> inspections, Known month) {
        int checked = month.items(form).size() * inspections.size();
        int unmet = inspections.stream().mapToInt(Conformity::unmet).sum();
        return new Conformity(agent, form, checked - unmet, checked, inspections);
    }

    private static int unmet(Inspection inspection) {
        return (int) inspection.unmet().stream().distinct().count();
    }
}
