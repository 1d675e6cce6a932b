package io.kaohe.scenario;

import java.util.List;

/** What facts have to come to under a policy. */
public sealed interface Expectation permits ExpectedStatements, ExpectedRejection {
    /** Holds it against what they came to: a comparison for each agent, for the team, or for what is wrong. */
    List<Comparison> compare(Outcome outcome);

    /** Whether it is that there is nothing to be found, as in a near miss. */
    boolean isNothing();
}
