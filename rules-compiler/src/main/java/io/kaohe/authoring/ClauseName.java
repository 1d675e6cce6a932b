package io.kaohe.authoring;

import io.kaohe.fact.DeclaredType;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The id of a new clause, and the names of files and types that follow from it. */
record ClauseName(String id) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)*");
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    /** @throws PolicyException if no clause can have this id */
    ClauseName {
        if (!FORM.matcher(id).matches()) {
            throw PolicyException.of(
                    "bad-clause",
                    Words.of(
                            "the clause \"" + id
                                    + "\" does not begin with a letter and go on with letters, digits, dashes"
                                    + " and points",
                            "条款编号“" + id + "”应以字母开头，由字母、数字、连字符和点组成"),
                    Words.of("an id such as R1 or A-2 was meant.", "应为 R1 或 A-2 这样的编号。"));
        }
    }

    /** The first clause of a policy: its initials, {@code MT1} for {@code my-team}. */
    static String firstOf(String policy) {
        return Arrays.stream(policy.split("-"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining())
                + "1";
    }

    /** The next id: the number at its end one greater, {@code R2} after {@code R1}, or a 2 behind it. */
    ClauseName next() {
        Matcher numbered = NUMBERED.matcher(id);
        return new ClauseName(
                numbered.matches() ? numbered.group(1) + (Integer.parseInt(numbered.group(2)) + 1) : id + "2");
    }

    /** The name of its files, without an ending: {@code a-2}. */
    String file() {
        return id.toLowerCase(Locale.ROOT).replace('.', '-');
    }

    /** With what the names of its types begin: {@code A2}. */
    String type() {
        return Arrays.stream(file().split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** What a sample leaves to be put in, for a clause whose scenarios lie in a month. */
    Map<String, String> filledIn(YearMonth month, String fact) {
        return Map.of(
                "clause", id,
                "name", file(),
                "type", type(),
                "fact", fact,
                "facts", DeclaredType.arrayOf(fact),
                "variable", fact.substring(0, 1).toLowerCase(Locale.ROOT) + fact.substring(1),
                "month", month.toString(),
                "wage", Integer.toString(100 * month.lengthOfMonth()));
    }
}
