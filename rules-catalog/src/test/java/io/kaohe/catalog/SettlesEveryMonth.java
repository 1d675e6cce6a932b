package io.kaohe.catalog;

import io.kaohe.Policy;
import io.kaohe.settlement.Settlement;
import io.kaohe.text.Language;
import io.kaohe.wire.FactsDocument;
import io.kaohe.wire.SettlementDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A program that settles, for each policy of the catalog, the facts in the folder of its id. */
final class SettlesEveryMonth {
    private SettlesEveryMonth() {}

    /** Takes the folder of folders, the file for the settlements, and the names of classes that must be absent. */
    public static void main(String[] arguments) throws IOException {
        for (String name : Arrays.asList(arguments).subList(2, arguments.length)) {
            requireAbsent(name);
        }
        Files.writeString(Path.of(arguments[1]), settled(Path.of(arguments[0])));
    }

    static String settled(Path facts) throws IOException {
        List<Settlement> settlements = new ArrayList<>();
        for (Policy policy : Catalog.policies().policies()) {
            try (Stream<Path> files = Files.list(facts.resolve(policy.id() + "@" + policy.effective()))) {
                files.sorted().forEach(file -> settlements.add(policy.settle(FactsDocument.read(file))));
            }
        }
        return SettlementDocument.toJson(settlements, Language.ZH);
    }

    private static void requireAbsent(String name) {
        try {
            Class.forName(name, false, SettlesEveryMonth.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return;
        }
        throw new IllegalStateException(name + " is on the class path");
    }
}
