package io.kaohe.report;

import java.util.List;
import java.util.Optional;

/**
 * The impact of a change in words, to be laid out as text or as a page.
 *
 * @param head what is compared, by what
 * @param outcome how many months of agents change, and what they gain and lose; the first line stands for all
 * @param remarks what has to be known beside
 * @param tables who gains and loses, under which clauses, and the totals by kind; only those with rows
 * @param rejections the months that a version rejects
 * @param statements the entries that change, by month and agent
 */
record ImpactView(
        String title,
        List<HeadLine> head,
        List<Outcome> outcome,
        List<String> remarks,
        List<Table> tables,
        List<Rejection> rejections,
        List<Part> statements) {

    /** The anchor of an agent, by the agent's place among all. */
    static String anchor(int place) {
        return "agent-" + (place + 1);
    }

    record HeadLine(String name, String text) {}

    /** @param sum empty for a line of words alone */
    record Outcome(String text, Optional<Measure> sum) {}

    /** Rows with sums before and after. */
    record Table(String title, List<Row> rows) {}

    /**
     * A row of a table.
     *
     * @param id what the name is found by, such as a clause's id; may be empty
     * @param anchor of the {@link Part} that tells more; empty for none
     * @param below what else there is to say, a line each
     * @param measures its sums, a line each; none if nothing that adds up changes
     */
    record Row(String id, String name, String anchor, List<String> below, List<Measure> measures) {}

    /** A sum before and after; of an outcome only the difference. */
    record Measure(String before, String after, String difference, String unit, Way way) {}

    /** What a difference means for the agent. */
    enum Way {
        GAIN,
        LOSS,
        NEITHER
    }

    /** A document that a version rejects, with the problems, each of which may have several lines. */
    record Rejection(String title, List<String> problems) {}

    /**
     * The entries of one statement that change.
     *
     * @param anchor of the agent whose it is; that of several months is the same
     */
    record Part(String anchor, String title, List<Line> lines) {}

    /**
     * An entry that changes.
     *
     * @param change what becomes of it, in a word
     * @param measure its amounts, each empty for none
     * @param remarks reasons, facts and what else differs
     */
    record Line(String clause, String date, String change, String what, Measure measure, List<String> remarks) {}
}
