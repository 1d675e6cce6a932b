package io.kaohe.derived;

import io.kaohe.fact.CodeList;
import io.kaohe.fact.Inspection;
import io.kaohe.fact.Property;
import java.time.LocalDate;
import java.util.List;

/**
 * An item of a form that an inspection found not to be met; one for each time that the inspection names it.
 *
 * @param form the form of the inspection
 * @param item the id of the item
 */
public record UnmetItem(
        Inspection inspection,
        @Property(list = CodeList.INSPECTION_FORM) String form,
        String item) implements OfDate {
    @Override
    public String agent() {
        return inspection.agent();
    }

    @Override
    public LocalDate date() {
        return inspection.date();
    }

    @Override
    public List<Inspection> basis() {
        return List.of(inspection);
    }

    static List<UnmetItem> of(Known month) {
        return month.all(Inspection.class).stream()
                .flatMap(inspection ->
                        inspection.unmet().stream().map(item -> new UnmetItem(inspection, inspection.form(), item)))
                .toList();
    }
}
