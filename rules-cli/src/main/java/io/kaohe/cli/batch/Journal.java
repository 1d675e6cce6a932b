package io.kaohe.cli.batch;

import io.kaohe.document.Document;
import io.kaohe.document.DocumentException;
import io.kaohe.document.Fields;
import io.kaohe.document.JsonDocument;
import io.kaohe.document.SourceText;
import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import io.kaohe.wire.RecordWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a batch is, and what it was begun with: the document {@code kaohe/batch/1}, which is there only as long as the
 * batch is not complete.
 *
 * @param begun what decides the bytes of the output, by name
 */
record Journal(Map<String, String> begun, Checkpoint checkpoint) {
    private static final String SCHEMA = "kaohe/batch/1";

    byte[] toJson() {
        Counts counts = checkpoint.counts();
        return RecordWriter.toJson(new Written(
                        SCHEMA,
                        new TreeMap<>(begun)
                                .entrySet().stream()
                                        .map(one -> new Given(one.getKey(), one.getValue()))
                                        .toList(),
                        BigDecimal.valueOf(counts.documents()),
                        BigDecimal.valueOf(counts.rejected()),
                        BigDecimal.valueOf(counts.agents()),
                        BigDecimal.valueOf(counts.entries()),
                        checkpoint.read().hex(),
                        BigDecimal.valueOf(checkpoint.output()),
                        BigDecimal.valueOf(checkpoint.rejects()),
                        checkpoint.complete()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws DocumentException if there is anything in it that no batch wrote */
    static Journal read(Path file) {
        Document document = JsonDocument.read(SourceText.of(file));
        List<Problem> problems = new ArrayList<>();
        Fields fields = Fields.of(document, document.root(), "", problems);
        if (!fields.text("schema").equals(SCHEMA)) {
            fields.report("wrong-schema", Words.of("this is no journal of a batch", "这不是批量结算的进度文件"));
        }
        Map<String, String> begun = new TreeMap<>();
        fields.objects("begun").forEach(one -> begun.put(one.text("name"), one.text("value")));
        Journal journal = new Journal(
                begun,
                new Checkpoint(
                        new Counts(
                                number(fields, "documents"),
                                number(fields, "documentsRejected"),
                                number(fields, "agents"),
                                number(fields, "entries")),
                        new Digest(fields.text("read", "")),
                        number(fields, "outputBytes"),
                        number(fields, "rejectsBytes"),
                        fields.flag("complete", false)));
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
        return journal;
    }

    private static long number(Fields fields, String name) {
        String text = fields.text(name);
        if (text.matches("\\d{1,18}")) {
            return Long.parseLong(text);
        }
        fields.report("bad-number", Words.of(name + " is no number of things", name + " 不是数量"));
        return 0;
    }

    private record Written(
            String schema,
            List<Given> begun,
            BigDecimal documents,
            BigDecimal documentsRejected,
            BigDecimal agents,
            BigDecimal entries,
            String read,
            BigDecimal outputBytes,
            BigDecimal rejectsBytes,
            boolean complete) {}

    private record Given(String name, String value) {}
}
