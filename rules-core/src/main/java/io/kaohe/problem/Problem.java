package io.kaohe.problem;

/**
 * One thing that is wrong: what stood there and what was expected, as data.
 *
 * @param level whether it stops the work
 * @param code a stable name in lower case with dashes, such as {@code unknown-agent}
 * @param place where it stands
 * @param message one sentence with the offending value in it
 * @param hint what the author may have meant, without the word "Maybe"; empty for none
 */
public record Problem(Level level, String code, Place place, String message, String hint) {
    /** An {@code ERROR} stops the work; a {@code WARNING} does not. */
    public enum Level {
        ERROR,
        WARNING
    }

    /** An error without a hint. */
    public static Problem error(String code, Place place, String message) {
        return new Problem(Level.ERROR, code, place, message, "");
    }

    /** The same problem with a hint. */
    public Problem maybe(String hint) {
        return new Problem(level, code, place, message, hint);
    }

    /** The same problem at a better known place. */
    public Problem at(Place place) {
        return new Problem(level, code, place, message, hint);
    }
}
