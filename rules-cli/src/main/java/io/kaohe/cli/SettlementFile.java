package io.kaohe.cli;

import io.kaohe.document.SourceText;
import io.kaohe.settlement.Settlement;
import io.kaohe.wire.SettlementDocument;
import java.nio.file.Path;
import java.util.List;

/** A file of settlements that were written earlier. */
final class SettlementFile {
    private SettlementFile() {}

    /** @throws io.kaohe.document.DocumentException if it cannot be read or anything in it is wrong */
    static List<Settlement> read(Path file) {
        return SettlementDocument.readAll(SourceText.of(file));
    }
}
