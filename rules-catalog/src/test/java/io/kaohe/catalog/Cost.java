package io.kaohe.catalog;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Statement;
import java.math.BigDecimal;
import java.util.List;

/** In which ways a month can cost an agent something. */
enum Cost {
    MONEY,
    POINTS,
    ABSENCE,
    SANCTIONS,
    FINDINGS;

    /** Sanctions on a scale, from the mildest; whatever is not on it weighs as much as the gravest. */
    private static final List<String> SCALE =
            List.of("", "WARNING", "CRITICISM", "MINOR_DEMERIT", "DEMERIT", "MAJOR_DEMERIT");

    /** How much a statement comes to in this way: the more, the worse for the agent. */
    BigDecimal of(Statement statement) {
        return statement.entries().stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal of(Entry entry) {
        EntryKind kind = entry.kind();
        BigDecimal amount = entry.amount().orElse(BigDecimal.ZERO);
        return switch (this) {
            case MONEY -> MoneyWay.of(kind).forTheAgent(amount).negate();
            case POINTS -> kind == EntryKind.POINTS ? amount.negate() : BigDecimal.ZERO;
            case ABSENCE -> kind == EntryKind.ABSENCE ? amount : BigDecimal.ZERO;
            case SANCTIONS -> kind == EntryKind.SANCTION ? weight(entry.code().orElse("")) : BigDecimal.ZERO;
            case FINDINGS -> kind == EntryKind.FINDING ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }

    private static BigDecimal weight(String sanction) {
        int place = SCALE.indexOf(sanction);
        return BigDecimal.valueOf(place < 0 ? SCALE.size() : place);
    }
}
