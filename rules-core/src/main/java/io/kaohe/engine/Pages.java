package io.kaohe.engine;

import com.google.common.collect.Ordering;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.EntryKind.Unit;
import io.kaohe.fact.Fact;
import io.kaohe.fact.MissingFigureException;
import io.kaohe.fact.Subject;
import io.kaohe.fact.TeamMonth;
import io.kaohe.number.Exact;
import io.kaohe.policy.RuleInfo;
import io.kaohe.policy.TemplateWords;
import io.kaohe.problem.PolicyException;
import io.kaohe.rule.DeclaredView;
import io.kaohe.settlement.Amounts;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes drafts: takes rule, clause, facts and reason from the rule that is firing. */
final class Pages {
    private static final Comparator<Iterable<String>> BY_FACTS =
            Ordering.<String>natural().lexicographical();

    private final TeamMonth month;
    private final boolean tracing;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<List<String>, Draft> once = new HashMap<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Absent> absent = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private @Nullable Firing firing;

    /** A figure that a rule needed. */
    record Missing(MissingFigureException figure, RuleInfo rule) {}

    /** A fact that a rule needed: about whom, the array it should stand in, and what of it the rule needed. */
    record Absent(String about, String array, String what, RuleInfo rule) {}

    /** A figure that a rule cannot take: of which fact, its property, and its value. */
    record Refused(Fact fact, String property, Object value, RuleInfo rule) {}

    /** @param tracing whether drafts keep what their rules matched */
    Pages(TeamMonth month, boolean tracing) {
        this.month = month;
        this.tracing = tracing;
    }

    void begin(Firing rule) {
        firing = rule;
    }

    private Firing firing() {
        if (firing == null) {
            throw new IllegalStateException("the ledger is written to by a rule that fires");
        }
        return firing;
    }

    /** The name of the rule that fired last. */
    String lastRule() {
        return firing().rule().name();
    }

    String clause() {
        return firing().rule().clause();
    }

    List<Subject> matched() {
        return firing().matched();
    }

    TemplateWords reason(Map<String, Object> values) {
        return firing().reason(values);
    }

    /** Writes an amount, unless it is 0 money; the draft, if it was written. */
    Optional<Draft> write(EntryKind kind, Subject about, Number number, OptionalInt shares, Map<String, Object> more) {
        Exact exact = Exact.of(number);
        BigDecimal amount = Amounts.rounded(kind, exact);
        if (kind.unit() != Unit.POINTS && amount.signum() < 0) {
            throw PolicyException.of(
                    "negative-amount",
                    Words.of(
                            "the rule \"" + firing().rule().name() + "\" writes a " + kind + " of " + exact
                                    + about.about()
                                            .map(agent -> " for " + agent)
                                            .orElse("")
                                    + ", and only points may be negative",
                            "规则“" + firing().rule().name() + "”"
                                    + about.about()
                                            .map(agent -> "给员工“" + agent + "”")
                                            .orElse("") + "记了 " + kind + " "
                                    + exact + "，只有分数可以是负数"));
        }
        if ((kind.unit() == Unit.MONEY || kind.unit() == Unit.DAYS) && amount.signum() == 0) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>(more);
        values.put("amount", Amounts.text(kind, amount));
        return Optional.of(add(kind, about, Optional.of(amount), shares, Optional.empty(), values));
    }

    /** Writes a code. */
    Draft write(EntryKind kind, Subject about, String code) {
        return add(kind, about, Optional.empty(), OptionalInt.empty(), Optional.of(code), Map.of("code", code));
    }

    /** Writes a code unless the agent has it under this clause already; the first by date, facts and rule stays. */
    void writeOnce(EntryKind kind, Subject about, String code) {
        Draft draft = write(kind, about, code);
        List<String> key = List.of(clause(), kind.name(), code, about.about().orElse(""));
        Draft other = once.get(key);
        if (other == null) {
            once.put(key, draft);
        } else {
            Draft later = isBefore(draft, other) ? other : draft;
            once.put(key, later == other ? draft : other);
            drafts.remove(later);
        }
    }

    void writeFigure(Subject about, String code, Number value) {
        BigDecimal amount = Amounts.rounded(EntryKind.FIGURE, value);
        Map<String, Object> values = Map.of("code", code, "amount", Amounts.text(EntryKind.FIGURE, amount));
        add(EntryKind.FIGURE, about, Optional.of(amount), OptionalInt.empty(), Optional.of(code), values);
    }

    /** Does what needs a figure; one that is missing is noted, and the settlement fails with all of them. */
    void whereKnown(Runnable writing) {
        try {
            writing.run();
        } catch (MissingFigureException e) {
            missing.add(new Missing(e, firing().rule()));
        }
    }

    /** Notes that a fact is missing that a rule needs; the settlement fails with all of them. */
    void miss(Subject about, String array, String what) {
        absent.add(new Absent(about.about().orElse(""), array, what, firing().rule()));
    }

    /** Notes that a rule cannot take a figure of a fact; the settlement fails with all of them. */
    void refuse(Subject subject, String property) {
        Fact fact = subject instanceof DeclaredView view ? view.kaoheFact() : (Fact) subject;
        refused.add(new Refused(fact, property, PropertyReader.read(subject, property), firing().rule()));
    }

    List<Absent> absent() {
        return absent;
    }

    List<Refused> refused() {
        return refused;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Missing> missing() {
        return missing;
    }

    static String agentOf(Subject about) {
        return about.about()
                .orElseThrow(() -> new UnfitSubjectException(
                        Words.of("this entry is about an agent, not about " + about, "这种条目要记在员工名下，不能是 " + about)));
    }

    static LocalDate dateOf(Subject about) {
        return about.on()
                .orElseThrow(() -> new UnfitSubjectException(
                        Words.of("this entry is about a date, not " + about, "这种条目要有日期，而 " + about + " 没有")));
    }

    private Draft add(
            EntryKind kind,
            Subject about,
            Optional<BigDecimal> amount,
            OptionalInt shares,
            Optional<String> code,
            Map<String, Object> values) {
        Firing rule = firing();
        Draft draft = new Draft(
                kind,
                rule.rule(),
                about.about(),
                about.on(),
                amount,
                shares,
                code,
                rule.matched(),
                rule.references(month),
                rule.reason(values),
                tracing ? rule.values() : Map.of());
        drafts.add(draft);
        return draft;
    }

    private static boolean isBefore(Draft a, Draft b) {
        return Comparator.comparing((Draft draft) -> draft.date.orElse(LocalDate.MAX))
                        .thenComparing(
                                draft -> draft.facts, Ordering.<String>natural().lexicographical())
                        .thenComparing(draft -> draft.rule.name())
                        .compare(a, b)
                < 0;
    }
}
