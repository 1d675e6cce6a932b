package io.kaohe.mutation;

import io.kaohe.problem.Place;
import io.kaohe.source.Edit;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.util.List;
import java.util.Set;

/**
 * A policy with one thing changed.
 *
 * @param operator what kind of change it is
 * @param about the name of the rule, table or setting that is changed
 * @param clauses of the rules that are changed by it
 * @param place where the change begins
 * @param before what stands there
 * @param after what stands there instead; empty if nothing does
 * @param change the condition, argument or row that is changed, as it was and as it is: the same when the file around it
 *     changes, and another one for each mutant of the same kind that is about the same
 * @param file the file that is changed
 * @param edit the change
 */
public record Mutant(
        Operator operator,
        String about,
        Set<String> clauses,
        Place place,
        String before,
        String after,
        String change,
        SourceFile file,
        Edit edit) {
    public Mutant {
        clauses = Set.copyOf(clauses);
    }

    /** The change in short, such as {@code 10 → 11}. */
    public Words what() {
        return after.isEmpty() ? Words.of("dropped: " + before, "去掉：" + before) : Words.same(before + " → " + after);
    }

    /** The files of the policy with the change. */
    PolicyFolder in(PolicyFolder folder) {
        String text = Edit.applied(file.text(), 0, file.text().length(), List.of(edit));
        return folder.with(new SourceFile(file.name(), file.label(), text));
    }

    /** The same, told apart from others that would read alike. */
    Mutant nth(int nth) {
        return new Mutant(operator, about, clauses, place, before, after, change + " (" + nth + ")", file, edit);
    }
}
