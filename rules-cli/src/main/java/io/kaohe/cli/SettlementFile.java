package io.kaohe.cli;

import io.kaohe.document.SourceText;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.SettlementDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file of settlements that were written earlier. */
final class SettlementFile {
    private SettlementFile() {}

    /** @throws io.kaohe.document.DocumentException if it cannot be read or anything in it is wrong */
    static List<Settlement> read(Path file) {
        return SettlementDocument.readAll(SourceText.of(file));
    }

    /**
     * Also those that contradict themselves, which is told.
     *
     * @throws io.kaohe.document.DocumentException if it cannot be read or is no document of settlements
     */
    static List<Settlement> read(Path file, Consumer<Problem> contradiction) {
        return SettlementDocument.readAll(SourceText.of(file), contradiction);
    }
}
