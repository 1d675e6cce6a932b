package io.kaohe.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Settles months of facts and writes their entries as Parquet: {@code SettleJob POLICY[,POLICY] IN OUT [FOLDER]}.
 *
 * <ul>
 *   <li>{@code IN}: JSON lines, one facts document a line, also compressed; or, if the name ends with {@code .parquet}, a
 *       table with the documents in the column {@code document};
 *   <li>{@code OUT/entries}: the entries, in folders by month and policy; {@code OUT/rejects}: what is wrong with the
 *       documents that were rejected. {@code OUT} may not be there before;
 *   <li>{@code FOLDER}: policies beside those of the catalog, which each executor compiles once.
 * </ul>
 *
 * <p>A document, a team's month, is settled whole on one executor. They are spread by team and month, so that neither a
 * large company's file nor a large team's year lies on one.
 */
public final class SettleJob {
    private SettleJob() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3 || arguments.length > 4) {
            System.err.println("usage: SettleJob POLICY[,POLICY] IN OUT [FOLDER]");
            System.exit(2);
        }
        try (SparkSession spark = SparkSession.builder().appName("kaohe").getOrCreate()) {
            Policies policies = Policies.ofCatalog(List.of(arguments[0].split(",")));
            if (arguments.length == 4) {
                policies = policies.and(spark, Path.of(arguments[3]));
            }
            long rejected = run(spark, policies, arguments[1], arguments[2]);
            if (rejected > 0) {
                System.err.println(
                        rejected + " problems of documents that were rejected are in " + arguments[2] + "/rejects");
                System.exit(1);
            }
        }
    }

    /** @return how many problems rejected documents have */
    static long run(SparkSession spark, Policies policies, String in, String out) {
        Dataset<Row> results = documents(spark, in)
                .repartition(col("team"), col("month"))
                .select("document")
                .as(Encoders.STRING())
                .mapPartitions(policies, Encoders.row(ResultRow.SCHEMA))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> rejects =
                results.filter(col(ResultRow.PROBLEM).isNotNull()).select(ResultRow.PROBLEM + ".*");
        results.filter(col(ResultRow.ENTRY).isNotNull())
                .select(ResultRow.ENTRY + ".*")
                .write()
                .partitionBy("month", "policy")
                .parquet(out + "/entries");
        rejects.write().parquet(out + "/rejects");
        long rejected = rejects.count();
        results.unpersist();
        return rejected;
    }

    private static Dataset<Row> documents(SparkSession spark, String in) {
        Dataset<Row> documents = in.endsWith(".parquet")
                ? spark.read().parquet(in).select("document")
                : spark.read().textFile(in).toDF("document");
        return documents
                .filter("trim(document) <> ''")
                .withColumn("team", get_json_object(col("document"), "$.team.id"))
                .withColumn("month", get_json_object(col("document"), "$.period"));
    }
}
