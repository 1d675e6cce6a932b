package io.kaohe.policy;

import io.kaohe.document.Fields;
import io.kaohe.number.Exact;
import io.kaohe.number.Interval;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The tables in the document of a compiled policy. */
final class TableDocument {
    private TableDocument() {}

    static void write(JsonGenerator json, Table table) {
        json.writeStartObject();
        json.writeStringProperty("type", table.type());
        json.writeStringProperty("file", table.file());
        json.writeStringProperty("scale", String.valueOf(table.scale()));
        json.writeStringProperty("keys", String.valueOf(table.keys()));
        json.writeArrayPropertyStart("columns");
        for (Table.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("name", column.name());
            json.writeStringProperty("kind", column.kind().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> write(json, row));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Table.Row row) {
        json.writeStartObject();
        json.writeStringProperty("line", String.valueOf(row.line()));
        row.interval().ifPresent(interval -> {
            interval.low().ifPresent(low -> json.writeStringProperty(interval.fromLow() ? "from" : "over", low + ""));
            interval.high()
                    .ifPresent(high -> json.writeStringProperty(interval.toHigh() ? "upTo" : "below", high + ""));
        });
        json.writeArrayPropertyStart("cells");
        row.cells().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    static Table read(Fields fields) {
        boolean scale = Boolean.parseBoolean(fields.text("scale"));
        return new Table(
                fields.text("type"),
                fields.text("file"),
                scale,
                Integer.parseInt(fields.text("keys")),
                fields.objects("columns").stream()
                        .map(column -> new Table.Column(column.text("name"), Table.Kind.valueOf(column.text("kind"))))
                        .toList(),
                fields.objects("rows").stream().map(row -> row(row, scale)).toList());
    }

    private static Table.Row row(Fields fields, boolean scale) {
        Interval interval = new Interval(
                limit(fields, "from").or(() -> limit(fields, "over")),
                fields.names().contains("from"),
                limit(fields, "upTo").or(() -> limit(fields, "below")),
                fields.names().contains("upTo"));
        int line = Integer.parseInt(fields.text("line"));
        List<String> cells = CompiledPolicyDocument.texts(fields, "cells");
        return new Table.Row(line, scale ? Optional.of(interval) : Optional.empty(), cells);
    }

    private static Optional<Exact> limit(Fields fields, String name) {
        return fields.names().contains(name) ? Optional.of(Exact.of(fields.text(name))) : Optional.empty();
    }
}
