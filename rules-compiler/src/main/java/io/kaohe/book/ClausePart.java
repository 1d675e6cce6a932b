package io.kaohe.book;

import io.kaohe.scenario.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * What a book says of a clause.
 *
 * @param reading what it is taken to say; empty if its policy does not tell
 * @param source where in the source it stands
 * @param noRules why it has no rules; empty if it has
 * @param openElsewhere open readings that stand at other clauses and name this one
 * @param chartsElsewhere the clauses at which charts stand in which this one has a part
 * @param coverage how many scenarios hit it and just miss it
 */
record ClausePart(
        String anchor,
        String id,
        String heading,
        String reading,
        String source,
        String noRules,
        List<String> openElsewhere,
        List<ChartPart> charts,
        List<Link> chartsElsewhere,
        List<RulePart> rules,
        List<TablePart> tables,
        List<Link> tablesElsewhere,
        String coverage,
        List<ScenarioPart> scenarios) {
    ClausePart {
        openElsewhere = List.copyOf(openElsewhere);
        charts = List.copyOf(charts);
        chartsElsewhere = List.copyOf(chartsElsewhere);
        rules = List.copyOf(rules);
        tables = List.copyOf(tables);
        tablesElsewhere = List.copyOf(tablesElsewhere);
        scenarios = List.copyOf(scenarios);
    }

    /** Whether something of it failed, or is reached by no scenario. */
    boolean isFlawed() {
        return scenarios.stream().anyMatch(ScenarioPart::failed)
                || rules.stream().anyMatch(rule -> !rule.gaps().isEmpty())
                || tables.stream().anyMatch(table -> !table.gaps().isEmpty());
    }

    /** To a place in the page. */
    record Link(String anchor, String text) {}

    /**
     * A rule.
     *
     * @param place its file and line
     * @param open the readings that the source leaves open
     * @param notes its other comments
     * @param text as it stands in the file
     * @param gaps what no scenario reaches of it
     */
    record RulePart(String name, String place, List<String> open, List<String> notes, String text, List<String> gaps) {
        RulePart {
            gaps = List.copyOf(gaps);
            open = List.copyOf(open);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A scenario.
     *
     * @param pending why it cannot pass yet; empty if it is to pass
     * @param difference what was expected and what there is; empty if it passed
     */
    record ScenarioPart(String name, String place, Verdict verdict, String pending, String difference) {
        boolean failed() {
            return verdict == Verdict.FAILED || verdict == Verdict.NO_LONGER_PENDING;
        }

        /** By which the page knows what to say and to show of it: {@code passed}, {@code failed} or {@code pending}. */
        String state() {
            return failed() ? "failed" : verdict.name().toLowerCase(Locale.ROOT);
        }
    }
}
