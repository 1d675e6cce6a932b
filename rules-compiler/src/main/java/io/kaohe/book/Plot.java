package io.kaohe.book;

import java.util.List;

/**
 * Steps that are drawn one beside the other: on a scale if all of them are numbers, else each with its label.
 *
 * @param title what the steps say, with its unit
 */
record Plot(String title, List<Step> steps) {
    Plot {
        steps = List.copyOf(steps);
    }

    boolean isScale() {
        return steps.size() > 1 && steps.stream().allMatch(step -> step.height().isPresent());
    }
}
