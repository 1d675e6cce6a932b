package io.kaohe.wire;

import io.kaohe.fact.DeclaredFact;
import io.kaohe.fact.Fact;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.TeamMonth;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a month in the shape in which it is read: arrays in the order of the contract, then the declared ones. */
final class FactsWriter {
    private FactsWriter() {}

    static void write(JsonGenerator json, TeamMonth month) {
        json.writeStartObject();
        json.writeStringProperty("schema", FactsHeader.SCHEMA);
        json.writeStringProperty("period", month.period().toString());
        json.writeName("team");
        RecordWriter.write(json, month.team());
        FactKinds.arrays().forEach(array -> writeArray(json, array, records(month.all(array))));
        month.arrays().stream()
                .filter(array -> !FactKinds.arrays().contains(array))
                .forEach(array -> writeDeclared(json, array, month.all(array)));
        writeArray(json, "waivers", month.waivers());
        json.writeEndObject();
    }

    private static List<Record> records(List<Fact> facts) {
        return facts.stream().map(Record.class::cast).toList();
    }

    private static void writeDeclared(JsonGenerator json, String array, List<Fact> facts) {
        json.writeArrayPropertyStart(array);
        for (Fact fact : facts) {
            DeclaredFact declared = (DeclaredFact) fact;
            RecordWriter.write(json, DeclaredShape.of(declared.type()), declared);
        }
        json.writeEndArray();
    }

    private static void writeArray(JsonGenerator json, String array, List<? extends Record> entries) {
        if (!entries.isEmpty()) {
            json.writeArrayPropertyStart(array);
            entries.forEach(entry -> RecordWriter.write(json, entry));
            json.writeEndArray();
        }
    }
}
