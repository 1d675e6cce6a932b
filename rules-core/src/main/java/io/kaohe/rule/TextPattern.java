package io.kaohe.rule;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of rule files. They are matched in a time that grows with the text and no faster, whatever
 * stands in them: the language is that of RE2, which has no references back and no looking around.
 */
public final class TextPattern {
    /** A longer expression could be one that takes much memory. */
    static final int MOST_CHARACTERS = 200;

    /** Each is written out when an expression is compiled. */
    private static final int MOST_REPETITIONS = 1000;

    private static final Pattern COUNT = Pattern.compile("(?:\\{|,)(\\d{1,9})");

    private static final int MOST_KEPT = 200;

    private static final Cache<String, Pattern> KEPT =
            CacheBuilder.newBuilder().maximumSize(MOST_KEPT).build();

    private TextPattern() {}

    /** What is wrong with an expression, in the words of who reads it; empty if nothing is. */
    public static Optional<String> problem(String expression) {
        if (expression.length() > MOST_CHARACTERS) {
            return Optional.of("more than " + MOST_CHARACTERS + " characters");
        }
        if (repetitions(expression) > MOST_REPETITIONS) {
            return Optional.of("more than " + MOST_REPETITIONS + " repetitions, all counts multiplied");
        }
        try {
            Pattern.compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(String.valueOf(e.getDescription()));
        }
    }

    /** The product of all that is counted in curly brackets. */
    private static long repetitions(String expression) {
        long product = 1;
        Matcher counts = COUNT.matcher(expression);
        while (counts.find() && product <= MOST_REPETITIONS) {
            product *= Math.max(1, Integer.parseInt(counts.group(1)));
        }
        return product;
    }

    /** Whether the whole of a text is as an expression says; no text never is. */
    public static boolean matches(@Nullable String text, String expression) {
        try {
            return text != null
                    && KEPT.get(expression, () -> Pattern.compile(expression)).matches(text);
        } catch (ExecutionException e) {
            throw new IllegalArgumentException(expression, e);
        }
    }
}
