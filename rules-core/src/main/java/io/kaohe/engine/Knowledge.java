package io.kaohe.engine;

import io.kaohe.derived.Derived;
import io.kaohe.derived.Known;
import io.kaohe.fact.Fact;
import io.kaohe.fact.Team;
import io.kaohe.fact.TeamMonth;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of a month that the rules may see, and all that was derived from them so far. */
final class Knowledge implements Known {
    private final TeamMonth month;
    private final Set<?> hidden;
    private final Map<Class<?>, List<Derived>> derived = new HashMap<>();

    Knowledge(TeamMonth month, Set<?> hidden) {
        this.month = month;
        this.hidden = hidden;
    }

    void add(Derived more) {
        derived.computeIfAbsent(more.getClass(), type -> new ArrayList<>()).add(more);
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
        if (type == Team.class) {
            return List.of(type.cast(month.team()));
        }
        if (Fact.class.isAssignableFrom(type)) {
            if (hidden.isEmpty()) {
                return month.all(type.asSubclass(Fact.class)).stream()
                        .map(type::cast)
                        .toList();
            }
            return month.all(type.asSubclass(Fact.class)).stream()
                    .filter(fact -> !hidden.contains(fact))
                    .map(type::cast)
                    .toList();
        }
        return derived.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
