package io.kaohe.wire;

import io.kaohe.text.Words;

/** What a value of a document should be, for messages. */
final class Expected {
    static final Words ARRAY = Words.of("an array", "数组");
    static final Words OBJECT = Words.of("an object", "对象");
    static final Words TEXT = Words.of("a text", "文本");
    static final Words TRUTH = Words.of("true or false", "true 或 false");
    static final Words WHOLE_NUMBER = Words.of("a whole number", "整数");
    static final Words DECIMAL = Words.of("a decimal such as \"129.00\"", "小数，如 \"129.00\"");
    static final Words DATE = Words.of("a date such as 2024-03-01", "日期，如 2024-03-01");
    static final Words MONTH = Words.of("a month such as 2024-03", "月份，如 2024-03");
    static final Words TIME = Words.of("a time such as 08:30 or 08:30:15", "时间，如 08:30 或 08:30:15");

    private Expected() {}
}
