package io.kaohe.rule;

import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import org.jspecify.annotations.Nullable;

/** The settings of a policy as its rules find them: one fact of the type {@code Settings}. */
public interface GivenSettings extends TableRow {
    /** The name of the type. */
    String NAME = "Settings";

    /**
     * The value of a setting without a default.
     *
     * @throws PolicyException if none was given
     */
    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw PolicyException.of(
                    "missing-setting",
                    Words.of(
                            "the setting " + name + " is not given and has no default",
                            "没有给出设置 " + name + " 的值，它也没有默认值"));
        }
        return value;
    }
}
