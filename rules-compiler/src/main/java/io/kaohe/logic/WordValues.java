package io.kaohe.logic;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Texts, constants, or yes and no.
 *
 * @param words the values; or, if all others are meant, those that are not
 * @param others whether all words but these are meant; never so where all words are known
 * @param all all words that there are, if they are known
 */
public record WordValues(Set<String> words, boolean others, Optional<Set<String>> all) implements Values {
    /** Yes and no. */
    public static final WordValues FLAGS = of(Set.of("true", "false"));

    /** Any text. */
    public static final WordValues ANY = new WordValues(Set.of(), true, Optional.empty());

    public WordValues {
        if (others && all.isPresent()) {
            words = Sets.difference(all.get(), words);
            others = false;
        } else if (all.isPresent()) {
            words = Sets.intersection(all.get(), words);
        }
        words = ImmutableSortedSet.copyOf(words);
        all = all.map(ImmutableSortedSet::copyOf);
    }

    /** All words that there are. */
    public static WordValues of(Collection<String> all) {
        Set<String> words = ImmutableSortedSet.copyOf(all);
        return new WordValues(words, false, Optional.of(words));
    }

    /** Some of the words that this set is made of. */
    public WordValues only(Collection<String> some) {
        return new WordValues(ImmutableSortedSet.copyOf(some), false, all);
    }

    @Override
    public WordValues and(Values other) {
        if (!(other instanceof WordValues that)) {
            return this;
        }
        Optional<Set<String>> known = all.or(that::all);
        if (others && that.others) {
            return new WordValues(Sets.union(words, that.words), true, known);
        } else if (others) {
            return new WordValues(Sets.difference(that.words, words), false, known);
        }
        return that.others
                ? new WordValues(Sets.difference(words, that.words), false, known)
                : new WordValues(Sets.intersection(words, that.words), false, known);
    }

    @Override
    public WordValues or(Values other) {
        return other instanceof WordValues that ? not().and(that.not()).not() : this;
    }

    @Override
    public WordValues not() {
        return new WordValues(words, !others, all);
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty() && !others;
    }

    @Override
    public String toString() {
        return (others ? "all but " : "") + words;
    }
}
