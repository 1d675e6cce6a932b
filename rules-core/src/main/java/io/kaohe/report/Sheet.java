package io.kaohe.report;

import java.util.List;

/**
 * What is handed out to one agent, or put up for the team.
 *
 * @param name whom it is about
 * @param fund what it says about the team's fund; empty if nothing
 */
record Sheet(
        String name,
        String month,
        List<HeadLine> head,
        List<Block> blocks,
        List<TotalRow> totals,
        String fund,
        List<HeadLine> foot) {
    Sheet {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        totals = List.copyOf(totals);
        foot = List.copyOf(foot);
    }

    /** A name with what stands behind it. */
    record HeadLine(String name, String value) {}

    /**
     * The entries of a clause.
     *
     * @param clause its id; empty for entries beside the clauses
     * @param reading what the clause is taken to say; empty if that is not known
     */
    record Block(String clause, String heading, String reading, List<Line> lines) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An entry.
     *
     * @param date empty for one about the month
     * @param before the amount before it was forgiven or corrected; empty if it was neither
     * @param change by how much it was corrected, with its unit; empty if it was not
     * @param facts what it rests on, a line each
     * @param id by which an appeal names it
     */
    record Line(
            String date,
            String what,
            String before,
            String number,
            String unit,
            String change,
            List<Remark> remarks,
            List<String> facts,
            String id) {
        Line {
            remarks = List.copyOf(remarks);
            facts = List.copyOf(facts);
        }
    }
}
