package io.kaohe.report;

import io.kaohe.settlement.Amounts;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.MoneyWay;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Waived;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The columns of {@link EntriesCsv}, in their order, which does not change: a new one comes last. */
enum EntryColumn {
    TEAM {
        @Override
        String text(Row row) {
            return row.settlement().team().id();
        }
    },
    TEAM_NAME {
        @Override
        String text(Row row) {
            return row.settlement().team().name();
        }
    },
    MONTH {
        @Override
        String text(Row row) {
            return row.settlement().period().toString();
        }
    },
    POLICY {
        @Override
        String text(Row row) {
            return row.settlement().policy();
        }
    },
    AGENT {
        @Override
        String text(Row row) {
            return row.agent();
        }
    },
    NAME {
        @Override
        String text(Row row) {
            return row.name();
        }
    },
    KIND {
        @Override
        String text(Row row) {
            return row.entry().kind().name();
        }
    },
    CODE {
        @Override
        String text(Row row) {
            return row.entry().code().orElse("");
        }
    },
    WHAT {
        @Override
        String text(Row row) {
            return row.words().what(row.entry());
        }
    },
    CLAUSE {
        @Override
        String text(Row row) {
            return row.entry().clause().orElse("");
        }
    },
    RULE {
        @Override
        String text(Row row) {
            return row.entry().rule().orElse("");
        }
    },
    DATE {
        @Override
        String text(Row row) {
            return row.entry().date().map(LocalDate::toString).orElse("");
        }
    },
    AMOUNT {
        @Override
        String text(Row row) {
            return row.entry().amountText();
        }
    },
    UNIT {
        @Override
        String text(Row row) {
            return row.words().unit(row.entry().kind(), row.entry().amountText());
        }
    },
    MONEY {
        @Override
        String text(Row row) {
            MoneyWay way = MoneyWay.of(row.entry().kind());
            return way == MoneyWay.NONE
                    ? ""
                    : row.entry()
                            .amount()
                            .map(way::forTheAgent)
                            .map(BigDecimal::toPlainString)
                            .orElse("");
        }
    },
    WAIVED_AMOUNT {
        @Override
        String text(Row row) {
            return row.entry()
                    .waived()
                    .flatMap(Waived::amount)
                    .map(amount -> Amounts.text(row.entry().kind(), amount))
                    .orElse("");
        }
    },
    WAIVED_REASON {
        @Override
        String text(Row row) {
            return row.entry().waived().map(Waived::reason).orElse("");
        }
    },
    WAIVED_BY {
        @Override
        String text(Row row) {
            return row.entry().waived().map(Waived::approvedBy).orElse("");
        }
    },
    REASON {
        @Override
        String text(Row row) {
            return row.words().reason(row.entry());
        }
    },
    NOTES {
        @Override
        String text(Row row) {
            return row.entry().notes().stream().map(row.words()::note).collect(Collectors.joining("\n"));
        }
    },
    FACTS {
        @Override
        String text(Row row) {
            return String.join(" ", row.entry().facts());
        }
    },
    ID {
        @Override
        String text(Row row) {
            return row.entry().id();
        }
    };

    /**
     * What a line is about.
     *
     * @param agent the agent's id; empty for an entry about the team, as the name is
     */
    record Row(Settlement settlement, String agent, String name, Entry entry, EntryWords words) {}

    abstract String text(Row row);

    /** Whether its cells are numbers, and nothing that somebody wrote. */
    boolean isNumber() {
        return this == AMOUNT || this == MONEY || this == WAIVED_AMOUNT;
    }

    final String cell(Row row) {
        return isNumber() ? text(row) : SpreadsheetCell.of(text(row));
    }
}
