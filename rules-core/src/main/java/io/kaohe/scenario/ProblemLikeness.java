package io.kaohe.scenario;

import io.kaohe.problem.Problem;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A problem is as expected if its code is and it stands at the field; any other may have been meant. */
final class ProblemLikeness implements Likeness<ExpectedProblem, Problem> {
    @Override
    public List<Words> differences(ExpectedProblem expected, Problem actual) {
        List<Words> differences = new ArrayList<>();
        expected.code()
                .filter(code -> !code.equals(actual.code()))
                .ifPresent(code -> differences.add(Words.of(
                        "code is " + actual.code() + ", expected " + code, "code 为 " + actual.code() + "，应为 " + code)));
        expected.field()
                .filter(field -> !actual.place().pointer().endsWith("/" + field))
                .ifPresent(field -> differences.add(Words.of(
                        "it stands at " + actual.place().pointer() + ", expected " + field,
                        "位置为 " + actual.place().pointer() + "，应为 " + field)));
        expected.message()
                .ifPresent(message -> differences.addAll(message.differences("message", actual.messageWords())));
        return differences;
    }

    @Override
    public boolean isNear(ExpectedProblem expected, Problem actual) {
        return true;
    }

    @Override
    public Words expectedText(ExpectedProblem expected) {
        return expected.text();
    }

    @Override
    public Words actualText(Problem actual) {
        String pointer = actual.place().pointer();
        return Words.of(actual.code() + " at " + pointer + ": ", actual.code() + "，位于 " + pointer + "：")
                .then(actual.messageWords());
    }
}
