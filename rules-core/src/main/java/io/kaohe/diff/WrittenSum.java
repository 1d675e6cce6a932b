package io.kaohe.diff;

import io.kaohe.fact.EntryKind;
import io.kaohe.settlement.Amounts;
import java.math.BigDecimal;

/** A sum before and after as the document has it. */
record WrittenSum(BigDecimal before, BigDecimal after, BigDecimal difference) {
    /** Of amounts of a kind, which says how many decimals they have. */
    static WrittenSum of(EntryKind kind, BeforeAfter sum) {
        return new WrittenSum(
                Amounts.rounded(kind, sum.before()),
                Amounts.rounded(kind, sum.after()),
                Amounts.rounded(kind, sum.difference()));
    }

    static WrittenSum ofMoney(BeforeAfter sum) {
        return of(EntryKind.WAGE, sum);
    }
}
