package io.kaohe.examples.embed;

import io.kaohe.Policy;
import io.kaohe.catalog.Catalog;
import io.kaohe.fact.TeamMonth;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Settles the month of a facts file and prints why each agent gets or owes what. */
public final class SettleMonth {
    private SettleMonth() {}

    public static void main(String[] arguments) {
        TeamMonth month = FactsDocument.read(Path.of(arguments[0]));
        Policy policy = Catalog.policies().inForce("dingtalk-team", month.period());

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Statement statement : policy.settle(month).statements()) {
            out.println(statement.agent() + " " + statement.name());
            for (Entry entry : statement.entries()) {
                String reason = entry.reason().in(Language.EN);
                out.println("  %-5s %-14s %8s  %s"
                        .formatted(entry.clause().orElse("-"), entry.kind(), entry.amountText(), reason));
            }
        }
    }
}
