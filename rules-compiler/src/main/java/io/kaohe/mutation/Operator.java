package io.kaohe.mutation;

import io.kaohe.text.Words;
import java.util.Locale;

/** A kind of change. */
public enum Operator {
    NUMBER("number one unit up or down", "数字增减一个单位"),
    COMPARISON("comparison to its neighbour", "换成相邻的比较"),
    CONSTANT("another constant", "换成另一个常量"),
    TEXT("another text or code", "换成另一个文本或代码"),
    FLAG("true or false", "真假互换"),
    CONSTRAINT("constraint dropped", "去掉一个限制"),
    CONDITION("condition dropped", "去掉一个条件"),
    QUANTIFIER("not or exists flipped", "not 与 exists 互换"),
    LOGIC("and or or", "与、或互换"),
    ARITHMETIC("another calculation", "换成另一种运算"),
    FUNCTION("another function over facts", "换成另一个汇总函数"),
    VERB("another verb", "换成另一个动作"),
    ROW("row dropped", "去掉一行"),
    RULE("rule dropped", "去掉一条规则"),
    DEFAULT("another default", "换成另一个默认值");

    private final Words words;

    Operator(String english, String chinese) {
        this.words = Words.of(english, chinese);
    }

    /** What it does, in a few words. */
    public Words words() {
        return words;
    }

    /** Its name in documents and in {@code policy.yaml}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
