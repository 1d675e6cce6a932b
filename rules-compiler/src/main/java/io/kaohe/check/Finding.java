package io.kaohe.check;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.problem.Problem.Level;
import io.kaohe.text.Words;
import java.util.List;

/**
 * One thing that is wrong with a policy, or doubtful.
 *
 * @param level an error is certainly wrong; of a warning the author may know better
 * @param code a stable name in lower case with dashes, such as {@code overlap}
 * @param spot where it stands
 * @param message one sentence with the offending value in it
 * @param hint what may be meant instead, without the word "Maybe"; empty for none
 * @param about the names of the rules, clauses, files or settings concerned, by which it can be accepted
 * @param value the offending value, or values, in a form that stays the same when lines shift; empty for none
 * @param related other places that have to do with it, with what stands there
 */
public record Finding(
        Level level,
        String code,
        Spot spot,
        Words message,
        Words hint,
        List<String> about,
        String value,
        List<Spot> related) {
    /** No words. */
    static final Words NONE = Words.none();

    /**
     * A place in a file and what is meant there.
     *
     * @param text the words that are meant, which stand there; empty if that is not known
     * @param note what stands there, for a related place
     */
    public record Spot(Place place, String text, Words note) {
        static Spot of(Place place) {
            return new Spot(place, "", NONE);
        }
    }

    public Finding {
        about = List.copyOf(about);
        related = List.copyOf(related);
    }

    /** What the compiler says, which speaks for itself. */
    static Finding of(Problem problem) {
        return new Finding(
                problem.level(),
                problem.code(),
                Spot.of(problem.place()),
                problem.messageWords(),
                problem.hintWords(),
                List.of(),
                "",
                List.of());
    }

    /** Without a hint, a value and other places. */
    static Finding of(Lint lint, Spot spot, Words message, String... about) {
        return new Finding(lint.level(), lint.code(), spot, message, NONE, List.of(about), "", List.of());
    }

    Finding maybe(Words hint) {
        return new Finding(level, code, spot, message, hint, about, value, related);
    }

    Finding withValue(String value) {
        return new Finding(level, code, spot, message, hint, about, value, related);
    }

    Finding withRelated(Spot... spots) {
        return new Finding(level, code, spot, message, hint, about, value, List.of(spots));
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
