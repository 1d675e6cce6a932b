package io.kaohe.derived;

import io.kaohe.fact.Agent;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Role;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import io.kaohe.fact.Vocabulary;
import java.time.YearMonth;
import java.util.List;

/** The facts of March 2024 about a team of A01 and A02, with nothing derived. */
record TestMonth(TeamMonth month) implements Known {
    static TestMonth of(Fact... facts) {
        return of(Vocabulary.standard(), facts);
    }

    static TestMonth of(Vocabulary vocabulary, Fact... facts) {
        return new TestMonth(TeamMonth.builder(YearMonth.of(2024, 3), Team.of("t", "team"))
                .vocabulary(vocabulary)
                .add(Agent.of("A01", "one", Role.PRE_SALES), Agent.of("A02", "two", Role.PRE_SALES))
                .add(facts)
                .build());
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
    public <T> List<T> all(Class<T> type) {
        return month.all(type.asSubclass(Fact.class)).stream().map(type::cast).toList();
    }
}
