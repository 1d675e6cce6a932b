package io.kaohe.probe;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.policy.RuleInfo;
import io.kaohe.problem.Place;
import io.kaohe.scenario.Limit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.List;
import java.util.Map;

/** A place in a rule that is watched while scenarios run. */
sealed interface Site {
    /** The variables that hold what is compared, and with what. */
    String LEFT = "$kaohe_left";

    String RIGHT = "$kaohe_right";

    /** The variable of the pattern that a site stands in, where the author gave it none. */
    String FACT = "$kaohe_fact";

    CheckedRule rule();

    /** The part of the file that it is. */
    List<Token> tokens();

    /** Conditions that hold whenever what is watched comes up, and bind its values. */
    String conditions();

    /** A comparison that sets a bound. */
    record Bound(CheckedRule rule, List<Token> tokens, String conditions, Limit limit) implements Site {}

    /**
     * A number that is looked up in a table with a scale.
     *
     * @param table the type of its rows
     * @param row the variable of the row
     * @param whole whether it is a whole number
     */
    record Lookup(CheckedRule rule, List<Token> tokens, String conditions, String table, String row, boolean whole)
            implements Site {}

    /** A row that is there or not, without being matched. */
    record Row(CheckedRule rule, List<Token> tokens, String conditions, String row) implements Site {}

    /** Where it stands; the file as seen from the policy's folder. */
    default Place place() {
        return placeIn(rule().source().file(), tokens().get(0).start());
    }

    /** As it stands in the file, on one line. */
    default String text() {
        return text(rule().source().file(), tokens());
    }

    /** The rule that watches it. */
    default String watchingRule(String name, String agendaGroup) {
        return "rule \"" + name + "\"\nagenda-group \"" + agendaGroup + "\" dialect \"java\" when\n" + conditions()
                + "\nthen\nend\n";
    }

    default RuleInfo info(String name) {
        return new RuleInfo(name, rule().clause(), rule().source().file().name(), place().line(), Map.of());
    }

    static Place placeIn(SourceFile file, int offset) {
        Place place = file.place(offset);
        return Place.in(file.name(), place.line(), place.column(), place.sourceLine());
    }

    static String text(SourceFile file, List<Token> tokens) {
        return file.text()
                .substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
                .replaceAll("\\s+", " ");
    }
}
