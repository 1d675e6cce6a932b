package io.kaohe.engine;

import io.kaohe.derived.EarlierEntry;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.Subject;
import io.kaohe.policy.RuleInfo;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Note;
import io.kaohe.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An entry while the rules are still at work: notes may yet come to it. */
final class Draft {
    final EntryKind kind;
    final RuleInfo rule;
    final Optional<String> agent;
    final Optional<LocalDate> date;
    final Optional<BigDecimal> amount;
    final OptionalInt shares;
    final Optional<String> code;
    final List<Subject> matched;
    final List<String> facts;
    final Words reason;
    final Map<String, Object> values;
    private final List<Note> notes = new ArrayList<>();

    Draft(
            EntryKind kind,
            RuleInfo rule,
            Optional<String> agent,
            Optional<LocalDate> date,
            Optional<BigDecimal> amount,
            OptionalInt shares,
            Optional<String> code,
            List<Subject> matched,
            List<String> facts,
            Words reason,
            Map<String, Object> values) {
        this.kind = kind;
        this.rule = rule;
        this.agent = agent;
        this.date = date;
        this.amount = amount;
        this.shares = shares;
        this.code = code;
        this.matched = matched;
        this.facts = facts;
        this.reason = reason;
        this.values = values;
    }

    /** The entry with what its rule matched. */
    Traced traced() {
        return new Traced(agent.orElse(""), entry(), values);
    }

    void note(Note note) {
        notes.add(note);
    }

    /** What rules of later strata see of it. */
    EarlierEntry seen() {
        return new EarlierEntry(agent, date, kind, rule.clause(), code.orElse(""), amount, matched);
    }

    Entry entry() {
        return new Entry(
                kind,
                Optional.of(rule.clause()),
                Optional.of(rule.name()),
                date,
                amount,
                shares,
                code,
                facts,
                reason,
                notes,
                Optional.empty());
    }
}
