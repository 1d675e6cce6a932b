package io.kaohe.problem;

/**
 * Where a problem stands.
 *
 * @param source the file's name as it was given, {@code facts} for a team-month that was built in Java
 * @param pointer the JSON Pointer (RFC 6901) of the value in a document; empty for the document as a whole and in
 *     files that are not trees
 * @param line the line, from 1; 0 where it is not known
 * @param column the column in characters, from 1; 0 where it is not known
 * @param sourceLine the text of that line, for the caret; empty where it is not known
 */
public record Place(String source, String pointer, int line, int column, String sourceLine) {
    /** A value in a document of which only the pointer is known. */
    public static Place at(String source, String pointer) {
        return new Place(source, pointer, 0, 0, "");
    }

    /** A line and column of a text file. */
    public static Place in(String source, int line, int column, String sourceLine) {
        return new Place(source, "", line, column, sourceLine);
    }

    /** {@code file:line:column}, or what of it is known. */
    public String label() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
