package io.kaohe.examples.spark;

import io.kaohe.PolicyLibrary;
import io.kaohe.batch.Batch;
import io.kaohe.batch.MonthResult;
import io.kaohe.catalog.Catalog;
import io.kaohe.compiler.PolicyFolders;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The policies to settle by. What goes to the executors is their names; each executor reads or compiles them once.
 *
 * @param ids in the order of a month's settlements
 * @param folder the name of the folder of further policies that the job carries along; empty for none
 */
record Policies(List<String> ids, String folder) implements MapPartitionsFunction<String, Row> {
    /** Of this executor, which is a process, by folder. */
    private static final Map<String, PolicyLibrary> LIBRARIES = new ConcurrentHashMap<>();

    static Policies ofCatalog(List<String> ids) {
        return new Policies(List.copyOf(ids), "");
    }

    /** The same with those of a folder, which is sent to the executors. */
    Policies and(SparkSession spark, Path policies) {
        spark.sparkContext().addFile(policies.toAbsolutePath().toString(), true);
        return new Policies(ids, policies.toAbsolutePath().getFileName().toString());
    }

    /** Settles one document after the other: the tasks of an executor are its threads. */
    @Override
    public Iterator<Row> call(Iterator<String> documents) {
        Iterable<String> once = () -> documents;
        Iterator<Document> sources = StreamSupport.stream(once.spliterator(), false)
                .map(Document::new)
                .iterator();
        return Batch.by(library(), ids)
                .threads(1)
                .settle(sources, (document, result) -> rows(document.text(), result))
                .flatMap(rows -> rows)
                .iterator();
    }

    private PolicyLibrary library() {
        return LIBRARIES.computeIfAbsent(
                folder,
                name -> name.isEmpty()
                        ? Catalog.policies()
                        : Catalog.policies().plus(PolicyFolders.read(Path.of(SparkFiles.get(name)))));
    }

    private static Stream<Row> rows(String document, MonthResult result) {
        if (result instanceof MonthResult.Settled settled) {
            return settled.settlements().stream().flatMap(ResultRow::entries);
        }
        MonthResult.Rejected rejected = (MonthResult.Rejected) result;
        return rejected.problems().stream().map(problem -> ResultRow.problem(document, problem));
    }
}
