package io.kaohe.scenario;

import io.kaohe.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** A problem is as expected if its code is and it stands at the field; any other may have been meant. */
final class ProblemLikeness implements Likeness<ExpectedProblem, Problem> {
    @Override
    public List<String> differences(ExpectedProblem expected, Problem actual) {
        List<String> differences = new ArrayList<>();
        expected.code()
                .filter(code -> !code.equals(actual.code()))
                .ifPresent(code -> differences.add("code is " + actual.code() + ", expected " + code));
        expected.field()
                .filter(field -> !actual.place().pointer().endsWith("/" + field))
                .ifPresent(field ->
                        differences.add("it stands at " + actual.place().pointer() + ", expected " + field));
        return differences;
    }

    @Override
    public boolean isNear(ExpectedProblem expected, Problem actual) {
        return true;
    }

    @Override
    public String expectedText(ExpectedProblem expected) {
        return expected.text();
    }

    @Override
    public String actualText(Problem actual) {
        return actual.code() + " at " + actual.place().pointer() + ": " + actual.message();
    }
}
