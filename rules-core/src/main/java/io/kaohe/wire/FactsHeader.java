package io.kaohe.wire;

import com.google.common.collect.ImmutableList;
import io.kaohe.document.ObjectValue;
import io.kaohe.document.Pointer;
import io.kaohe.document.Value;
import io.kaohe.fact.Team;
import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a facts document says before its arrays.
 *
 * @param period the month; some month if it could not be read
 */
record FactsHeader(YearMonth period, boolean hasPeriod, Reading team) {
    static final String SCHEMA = "kaohe/facts/1";
    static final ImmutableList<String> PROPERTIES = ImmutableList.of("schema", "period", "team");

    private static final Pattern ANY_SCHEMA = Pattern.compile("kaohe/[a-z]+/[0-9]+");

    static FactsHeader read(ObjectValue top, Pointer root, DocumentProblems problems) {
        Object period = required(top, root, "period", Scalars.MONTH, problems);
        RecordShape shape = RecordShape.of(Team.class);
        Optional<Value> team = top.value("team");
        if (team.isEmpty()) {
            problems.missing(root, "team", shape.expected());
        }
        return new FactsHeader(
                (YearMonth) (period == null ? Scalars.MONTH.standIn() : period),
                period != null,
                team.map(value -> shape.reading(value, root.then("team"), problems))
                        .orElse(new Reading(shape)));
    }

    /**
     * Whether there is sense in reading on. In a document that says it is another one altogether nothing would be as
     * expected.
     */
    static boolean isReadable(ObjectValue top, Pointer root, DocumentProblems problems) {
        Object schema = required(top, root, "schema", Scalars.TEXT, problems);
        if (schema == null || schema.equals(SCHEMA)) {
            return true;
        }
        Value value = top.value("schema").orElseThrow();
        problems.expected(
                "wrong-schema", root.then("schema"), value, Words.of("\"" + SCHEMA + "\"", "“" + SCHEMA + "”"));
        return !ANY_SCHEMA.matcher(schema.toString()).matches();
    }

    private static @Nullable Object required(
            ObjectValue top, Pointer root, String name, ValueReader reader, DocumentProblems problems) {
        Optional<Value> value = top.value(name);
        if (value.isEmpty()) {
            problems.missing(root, name, reader.expected());
            return null;
        }
        return reader.read(value.get(), root.then(name), problems);
    }
}
