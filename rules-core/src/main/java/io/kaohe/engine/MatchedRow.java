package io.kaohe.engine;

import io.kaohe.policy.Table;

/** A row of a table that a rule matched. */
public record MatchedRow(Table table, Table.Row row) {}
