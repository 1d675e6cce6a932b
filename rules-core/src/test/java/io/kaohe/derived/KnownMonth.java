package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The facts of a test, and what rules would have derived from them. */
final class KnownMonth implements Known {
    private final TeamMonth month;
    private final List<Derived> derived = new ArrayList<>();

    private KnownMonth(TeamMonth month) {
        this.month = month;
    }

    /** March 2024 of agents A01 and A02, before sales, and of the supervisor S01. */
    static KnownMonth of(Fact... facts) {
        return of(Vocabulary.standard(), facts);
    }

    /** The same with codes of a policy's own. */
    static KnownMonth of(Vocabulary vocabulary, Fact... facts) {
        return new KnownMonth(TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .vocabulary(vocabulary)
                .add(
                        Agent.of("A01", "one", Role.PRE_SALES),
                        Agent.of("A02", "two", Role.PRE_SALES),
                        Agent.of("S01", "three", Role.SUPERVISOR))
                .add(facts)
                .build());
    }

    KnownMonth and(List<? extends Derived> more) {
        derived.addAll(more);
        return this;
    }

    KnownMonth and(Derived more) {
        return and(List.of(more));
    }

    @Override
    public YearMonth period() {
        return month.period();
    }

    @Override
    public List<String> items(String form) {
        return month.items(form);
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return Fact.class.isAssignableFrom(type)
                ? month.all(type.asSubclass(Fact.class)).stream()
                        .map(type::cast)
                        .toList()
                : derived.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
