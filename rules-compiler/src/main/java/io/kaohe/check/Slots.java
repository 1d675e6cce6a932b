package io.kaohe.check;

import io.kaohe.logic.Condition;
import io.kaohe.logic.Element;
import io.kaohe.logic.Element.Gather;
import io.kaohe.logic.Element.Group;
import io.kaohe.logic.Element.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through the patterns and conditions of a rule, also through those in brackets. */
final class Slots {
    private Slots() {}

    static void matches(List<Element> elements, Consumer<Match> each) {
        for (Element element : elements) {
            if (element instanceof Match match) {
                each.accept(match);
            } else if (element instanceof Group group) {
                group.branches().forEach(branch -> matches(branch, each));
            } else if (element instanceof Gather gather) {
                matches(gather.input(), each);
            }
        }
    }

    static List<Match> matches(List<Element> elements) {
        List<Match> all = new ArrayList<>();
        matches(elements, all::add);
        return all;
    }

    /** The conditions of a pattern that are no alternatives. */
    static List<Condition> plain(Match match) {
        return match.conditions().stream()
                .filter(condition -> condition.alternatives().size() == 1)
                .toList();
    }
}
