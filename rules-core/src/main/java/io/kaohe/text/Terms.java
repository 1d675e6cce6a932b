package io.kaohe.text;

import io.kaohe.number.Exact;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as words: numbers without trailing zeros, dates as they are, constants by the library's own word lists. */
public final class Terms {
    private static final String COUNT = "count.";
    private static final String MONEY = "money";

    /** Of a ratio without an end. */
    private static final int DECIMALS = 4;

    private static final Map<Language, Properties> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, load(language));
        }
    }

    private Terms() {}

    /** A value as it reads in a sentence. */
    public static String text(@Nullable Object value, Language language) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Exact exact) {
            BigDecimal written = exact.isFinite() ? exact.decimal() : exact.rounded(DECIMALS, RoundingMode.HALF_UP);
            return text(written, language);
        }
        if (value instanceof Words words) {
            return words.in(language);
        }
        if (value instanceof Enum<?> constant) {
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return words(language).getProperty(key, constant.name());
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(one -> text(one, language)).collect(Collectors.joining(", "));
        }
        return value instanceof String word ? code(word, language) : String.valueOf(value);
    }

    /** The words of a code; a code that only a policy knows, and any other text, is its own word. */
    public static String code(String code, Language language) {
        return words(language).getProperty("code." + code, code);
    }

    /** A number with what it counts, e.g. {@code 1 day}; the unit is one of {@link #units()}. */
    public static String counted(@Nullable Object value, String unit, Language language) {
        String number = unit.equals(MONEY) && value instanceof Number amount ? money(amount) : text(value, language);
        String many = words(language).getProperty(COUNT + unit, "{0} " + unit);
        String words = number.equals("1") ? words(language).getProperty(COUNT + unit + ".1", many) : many;
        return words.replace("{0}", number);
    }

    /** A sum of money: in full, with at least two decimals; with four where it has no end. */
    public static String money(Number number) {
        Exact exact = Exact.of(number);
        BigDecimal decimal = exact.isFinite() ? exact.decimal() : exact.rounded(DECIMALS, RoundingMode.HALF_UP);
        int decimals = Math.max(2, decimal.stripTrailingZeros().scale());
        return decimal.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    /**
     * The units that numbers can be counted in: {@code agents}, {@code days}, {@code minutes}, {@code money}, {@code
     * occasions}, {@code seconds}, {@code shares}, {@code shifts}.
     */
    public static Set<String> units() {
        return words(Language.ZH).stringPropertyNames().stream()
                .filter(key -> key.startsWith(COUNT))
                .map(key -> key.substring(COUNT.length()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }

    /** A word of the library's own list, such as one for a bound. */
    public static String word(String key, Language language) {
        return words(language).getProperty(key, key);
    }

    private static Properties words(Language language) {
        return WORDS.getOrDefault(language, new Properties());
    }

    private static Properties load(Language language) {
        String name = "terms_" + language.tag() + ".properties";
        Properties words = new Properties();
        try (InputStream in = Terms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
