package io.kaohe.scenario;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.kaohe.fact.EntryKind;
import io.kaohe.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry that a settlement should have: its kind and clause, and what else matters. All that is said of it must be
 * so; what is not said may be anything, except that an entry not said to be forgiven is not. Immutable.
 */
public final class ExpectedEntry {
    private final EntryKind kind;
    private final ImmutableMap<EntryProperty, String> named;

    private ExpectedEntry(EntryKind kind, Map<EntryProperty, String> named) {
        this.kind = kind;
        this.named = Maps.immutableEnumMap(named);
    }

    /** An entry of a kind and of the clause with this id; empty for a notice of the library's own, which has none. */
    public static ExpectedEntry entry(EntryKind kind, String clause) {
        return new ExpectedEntry(
                kind,
                Map.of(
                        EntryProperty.KIND,
                        kind.name(),
                        EntryProperty.CLAUSE,
                        clause.isEmpty() ? EntryProperty.NONE : clause,
                        EntryProperty.WAIVED,
                        "false"));
    }

    /** An entry of a kind and clause with an amount such as {@code 20.00}; see {@link #amount}. */
    public static ExpectedEntry entry(EntryKind kind, String clause, String amount) {
        return entry(kind, clause).amount(new BigDecimal(amount));
    }

    /** The same with an amount in the unit of the kind. Numbers are compared, so 20 is 20.00. */
    public ExpectedEntry amount(BigDecimal exact) {
        return with(EntryProperty.AMOUNT, EntryProperty.text(kind, exact));
    }

    /** The same about a date. */
    public ExpectedEntry on(LocalDate date) {
        return with(EntryProperty.DATE, date.toString());
    }

    /** The same about the month, without a date. */
    public ExpectedEntry undated() {
        return with(EntryProperty.DATE, EntryProperty.NONE);
    }

    /** The same divided into so many shares. */
    public ExpectedEntry shares(int count) {
        return with(EntryProperty.SHARES, String.valueOf(count));
    }

    /** The same with a code such as {@code DISMISSAL}. */
    public ExpectedEntry code(String word) {
        return with(EntryProperty.CODE, word);
    }

    /** The same resting on the facts of these references, in any order, and no others. */
    public ExpectedEntry facts(String... references) {
        return with(EntryProperty.FACTS, EntryProperty.list(Arrays.asList(references)));
    }

    /** The same with remarks by these clauses, in any order, and no others. */
    public ExpectedEntry notes(String... clauses) {
        return with(EntryProperty.NOTES, EntryProperty.list(Arrays.asList(clauses)));
    }

    /** The same with this reason, to the letter, in one of the languages. */
    public ExpectedEntry reason(String text) {
        return with(EntryProperty.REASON, text);
    }

    /** The same with this reason, to the letter, in a language. */
    public ExpectedEntry reason(Language language, String text) {
        return with(language == Language.EN ? EntryProperty.REASON_EN : EntryProperty.REASON_ZH, text);
    }

    ExpectedEntry reason(ExpectedWords words) {
        ExpectedEntry said = words.either().map(this::reason).orElse(this);
        for (Map.Entry<Language, String> text : words.texts().entrySet()) {
            said = said.reason(text.getKey(), text.getValue());
        }
        return said;
    }

    /** The same, forgiven. */
    public ExpectedEntry waived() {
        return with(EntryProperty.WAIVED, "true");
    }

    /** The same, forgiven, with the amount that it had before. */
    public ExpectedEntry waived(BigDecimal before) {
        return waived().with(EntryProperty.BEFORE, EntryProperty.text(kind, before));
    }

    /** The id of its clause; empty if it has none. */
    public String clause() {
        String clause = Objects.requireNonNull(named.get(EntryProperty.CLAUSE));
        return clause.equals(EntryProperty.NONE) ? "" : clause;
    }

    /** The reasons that it names by language, to the letter. */
    public Map<Language, String> reasons() {
        Map<Language, String> reasons = new EnumMap<>(Language.class);
        Optional.ofNullable(named.get(EntryProperty.REASON_EN)).ifPresent(text -> reasons.put(Language.EN, text));
        Optional.ofNullable(named.get(EntryProperty.REASON_ZH)).ifPresent(text -> reasons.put(Language.ZH, text));
        return reasons;
    }

    /** All that is said of it, in the order of the properties. */
    Map<EntryProperty, String> named() {
        return named;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExpectedEntry entry && named.equals(entry.named);
    }

    @Override
    public int hashCode() {
        return named.hashCode();
    }

    @Override
    public String toString() {
        return EntryLikeness.text(named).in(Language.EN);
    }

    private ExpectedEntry with(EntryProperty property, String text) {
        ImmutableMap.Builder<EntryProperty, String> more = ImmutableMap.builder();
        return new ExpectedEntry(kind, more.putAll(named).put(property, text).buildKeepingLast());
    }
}
