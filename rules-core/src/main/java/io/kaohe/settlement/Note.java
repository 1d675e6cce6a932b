package io.kaohe.settlement;

import io.kaohe.text.Words;

/**
 * A remark that another clause puts on an entry, such as who shares a red packet.
 *
 * @param clause the clause that makes the remark
 */
public record Note(String clause, Words text) {}
