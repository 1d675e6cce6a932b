package io.kaohe.engine;

import io.kaohe.policy.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule that fires, for somebody who looks on. */
public interface Fired {
    RuleInfo rule();

    /**
     * The value of a variable of the rule, as it is in this match.
     *
     * @param variable with its dollar sign
     */
    Object value(String variable);

    /** The values of all variables, by their names with the dollar sign; those that have none are left out. */
    Map<String, Object> values();

    /** The row of a table that a variable of the rule stands for; empty if it stands for something else. */
    Optional<MatchedRow> row(String variable);

    /** The rows of tables that it matched or added up, in the order of its patterns. */
    List<MatchedRow> rows();
}
