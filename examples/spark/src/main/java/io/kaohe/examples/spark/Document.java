package io.kaohe.examples.spark;

import io.kaohe.batch.MonthSource;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import io.kaohe.wire.FactsDocument;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.function.Function;

/** A facts document as Spark has it. */
record Document(String text) implements MonthSource {
    @Override
    public String name() {
        return "document";
    }

    @Override
    public long weight() {
        return text.length();
    }

    @Override
    public TeamMonth read(Function<YearMonth, Vocabulary> vocabularies) {
        return FactsDocument.read(name(), text.getBytes(StandardCharsets.UTF_8), vocabularies);
    }
}
