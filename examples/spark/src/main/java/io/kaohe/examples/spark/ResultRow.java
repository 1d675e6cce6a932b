package io.kaohe.examples.spark;

import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.settlement.Waived;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What comes of documents, as rows: of each either {@code entry} or {@code problem} is there. */
final class ResultRow {
    static final String ENTRY = "entry";
    static final String PROBLEM = "problem";

    /** The decimals of the column {@code amount}. */
    private static final int DECIMALS = 10;

    private static final DecimalType AMOUNT = DataTypes.createDecimalType(DecimalType.MAX_PRECISION(), DECIMALS);

    /**
     * An entry. {@code agent} is empty in entries about the team; amounts are in the unit of the kind, and null for kinds
     * without one; {@code original_amount} is the amount before it was waived.
     */
    private static final StructType ENTRIES = new StructType()
            .add("month", DataTypes.StringType, false)
            .add("policy", DataTypes.StringType, false)
            .add("policy_fingerprint", DataTypes.StringType, false)
            .add("facts_fingerprint", DataTypes.StringType, false)
            .add("team", DataTypes.StringType, false)
            .add("agent", DataTypes.StringType, false)
            .add("agent_name", DataTypes.StringType, false)
            .add("position", DataTypes.IntegerType, false)
            .add("id", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("clause", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("date", DataTypes.DateType)
            .add("amount", AMOUNT)
            .add("original_amount", AMOUNT)
            .add("shares", DataTypes.IntegerType)
            .add("code", DataTypes.StringType)
            .add("facts", DataTypes.createArrayType(DataTypes.StringType, false), false)
            .add("reason_en", DataTypes.StringType, false)
            .add("reason_zh", DataTypes.StringType, false)
            .add("waived_reason", DataTypes.StringType)
            .add("waived_by", DataTypes.StringType);

    /** One thing that is wrong with a document; it has as many rows as things are wrong with it. */
    private static final StructType PROBLEMS = new StructType()
            .add("document", DataTypes.StringType, false)
            .add("code", DataTypes.StringType, false)
            .add("pointer", DataTypes.StringType, false)
            .add("message_en", DataTypes.StringType, false)
            .add("message_zh", DataTypes.StringType, false)
            .add("hint_en", DataTypes.StringType, false)
            .add("hint_zh", DataTypes.StringType, false);

    static final StructType SCHEMA = new StructType().add(ENTRY, ENTRIES).add(PROBLEM, PROBLEMS);

    private ResultRow() {}

    static Stream<Row> entries(Settlement settlement) {
        Statement team =
                new Statement("", settlement.team().name(), settlement.team().entries());
        return Stream.concat(Stream.of(team), settlement.statements().stream())
                .flatMap(statement -> entries(settlement, statement));
    }

    static Row problem(String document, Problem problem) {
        return RowFactory.create(
                null,
                RowFactory.create(
                        document,
                        problem.code(),
                        problem.place().pointer(),
                        problem.message(Language.EN),
                        problem.message(Language.ZH),
                        problem.hint(Language.EN),
                        problem.hint(Language.ZH)));
    }

    private static Stream<Row> entries(Settlement settlement, Statement statement) {
        Stream.Builder<Row> rows = Stream.builder();
        int position = 0;
        for (Entry entry : statement.entries()) {
            rows.add(RowFactory.create(entry(settlement, statement, position, entry), null));
            position++;
        }
        return rows.build();
    }

    private static Row entry(Settlement settlement, Statement statement, int position, Entry entry) {
        Optional<Waived> waived = entry.waived();
        return RowFactory.create(
                settlement.period().toString(),
                settlement.policy(),
                settlement.policyFingerprint(),
                settlement.factsFingerprint(),
                settlement.team().id(),
                statement.agent(),
                statement.name(),
                position,
                entry.id(),
                entry.kind().name(),
                orNull(entry.clause()),
                orNull(entry.rule()),
                orNull(entry.date().map(ResultRow::date)),
                orNull(entry.amount().map(ResultRow::amount)),
                orNull(entry.originalAmount().map(ResultRow::amount)),
                entry.shares().isPresent() ? entry.shares().getAsInt() : null,
                orNull(entry.code()),
                entry.facts().toArray(),
                entry.reason().in(Language.EN),
                entry.reason().in(Language.ZH),
                orNull(waived.map(Waived::reason)),
                orNull(waived.map(Waived::approvedBy)));
    }

    private static java.sql.Date date(LocalDate date) {
        return java.sql.Date.valueOf(date);
    }

    /**
     * The amount in the column's scale.
     *
     * @throws ArithmeticException if it has more decimals than the column: the job fails, rather than round it
     */
    private static BigDecimal amount(BigDecimal amount) {
        return amount.setScale(DECIMALS);
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
