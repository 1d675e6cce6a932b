package io.kaohe.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaohe.document.SourceText;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on two threads of this process, and holds what it writes against what the command prints. */
class SettleJobTest {
    private static final Path EXAMPLES = Path.of("..").toAbsolutePath().normalize();

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.log.level", "WARN")
                .getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void theEntriesAreThoseOfTheCommandLine() throws IOException {
        Path months = months();
        Path settled = folder.resolve("settled.ndjson");
        kaohe("settle", "--policy", "dingtalk-team", "--in", months.toString(), "-o", settled.toString());

        long rejected =
                SettleJob.run(spark, Policies.ofCatalog(List.of("dingtalk-team")), months.toString(), folder + "/out");

        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(settled)) {
            SettlementDocument.readAll(SourceText.of("settled", line.getBytes(StandardCharsets.UTF_8)))
                    .forEach(settlement -> expected.addAll(entries(settlement)));
        }
        assertThat(rejected).isZero();
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(written("/out/entries")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(folder.resolve("out/entries/month=2025-11/policy=dingtalk-team"))
                .isDirectory();
    }

    @Test
    void aDocumentThatIsWrongIsWrittenBesideAndStopsNoOther() throws IOException {
        Path months = months();
        List<String> lines = Files.readAllLines(months);
        String wrong = lines.get(1).replace("\"role\": \"GROUP_LEADER\"", "\"role\": \"LEADER\"");
        lines.set(1, wrong);
        lines.add("no document");
        Files.write(months, lines);

        long problems =
                SettleJob.run(spark, Policies.ofCatalog(List.of("dingtalk-team")), months.toString(), folder + "/out");

        List<Row> rejects =
                spark.read().parquet(folder + "/out/rejects").orderBy("code").collectAsList();
        assertThat(problems).isEqualTo(2);
        assertThat(rejects).extracting(row -> row.<String>getAs("code")).containsExactly("malformed", "wrong-value");
        assertThat(rejects).extracting(row -> row.<String>getAs("document")).containsExactly("no document", wrong);
        assertThat(rejects.get(1).<String>getAs("pointer")).isEqualTo("/agents/5/role");
        assertThat(spark.read()
                        .parquet(folder + "/out/entries")
                        .select("team")
                        .distinct()
                        .count())
                .isEqualTo(lines.size() - 2);
    }

    @Test
    void aTableOfDocumentsIsSettledByAPolicyOfAFolder() throws IOException {
        String april = oneLine(Files.readString(EXAMPLES.resolve("own-policy/april.json")));
        spark.createDataset(List.of(april), Encoders.STRING())
                .toDF("document")
                .write()
                .parquet(folder + "/months.parquet");
        Path settled = folder.resolve("settled.json");
        Path policies = EXAMPLES.resolve("own-policy");
        kaohe(
                "settle",
                "--policies",
                policies.toString(),
                "--policy",
                "qinghe-service",
                "--format",
                "json",
                "-o",
                settled.toString(),
                policies.resolve("april.json").toString());

        SettleJob.run(
                spark,
                Policies.ofCatalog(List.of("qinghe-service")).and(spark, policies.resolve("qinghe-service")),
                folder + "/months.parquet",
                folder + "/out");

        assertThat(written("/out/entries"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(entries(SettlementDocument.read(settled)));
    }

    /** Two months of one team and twelve teams, each a line. */
    private Path months() throws IOException {
        List<String> lines = new ArrayList<>();
        String month = Files.readString(EXAMPLES.resolve("data/small-month.json"));
        String large = Files.readString(EXAMPLES.resolve("data/team-of-20.json"));
        for (int i = 0; i < 12; i++) {
            lines.add(oneLine(month.replace("\"yangzhou\"", "\"team-" + i + "\"")));
        }
        lines.add(oneLine(large));
        Path file = folder.resolve("months.ndjson");
        Files.write(file, lines);
        return file;
    }

    /** The command, in a process of its own. */
    private void kaohe(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "io.kaohe.cli.Main"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("kaohe.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String oneLine(String json) {
        return json.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private List<String> written(String path) {
        return spark.read().parquet(folder + path).collectAsList().stream()
                .map(row -> String.join(
                        " | ",
                        row.<Object>getAs("month").toString(),
                        row.<String>getAs("policy"),
                        row.<String>getAs("team"),
                        row.<String>getAs("agent"),
                        row.<Integer>getAs("position").toString(),
                        row.<String>getAs("id"),
                        row.<String>getAs("kind"),
                        String.valueOf(row.<Object>getAs("clause")),
                        String.valueOf(row.<Object>getAs("date")),
                        number(row.getAs("amount")),
                        number(row.getAs("original_amount")),
                        row.getList(row.fieldIndex("facts")).toString(),
                        row.<String>getAs("reason_en")))
                .toList();
    }

    private static List<String> entries(Settlement settlement) {
        Statement team = new Statement("", "", settlement.team().entries());
        return Stream.concat(Stream.of(team), settlement.statements().stream())
                .flatMap(statement -> Stream.iterate(
                                0, i -> i < statement.entries().size(), i -> i + 1)
                        .map(i -> entry(
                                settlement,
                                statement.agent(),
                                i,
                                statement.entries().get(i))))
                .toList();
    }

    private static String entry(Settlement settlement, String agent, int position, Entry entry) {
        return String.join(
                " | ",
                settlement.period().toString(),
                settlement.policy(),
                settlement.team().id(),
                agent,
                Integer.toString(position),
                entry.id(),
                entry.kind().name(),
                entry.clause().orElse("null"),
                entry.date().map(Object::toString).orElse("null"),
                number(entry.amount().orElse(null)),
                number(entry.originalAmount().orElse(null)),
                entry.facts().toString(),
                entry.reason().in(Language.EN));
    }

    private static String number(BigDecimal number) {
        return number == null ? "null" : number.stripTrailingZeros().toPlainString();
    }
}
