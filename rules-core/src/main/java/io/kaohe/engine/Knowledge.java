package io.kaohe.engine;

import com.google.common.collect.ImmutableList;
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
import java.util.function.Supplier;

/** The facts of a month that the rules may see, and all that was derived from them so far. */
final class Knowledge implements Known {
    private final TeamMonth month;
    private final Set<?> hidden;
    private final Map<Class<?>, List<Derived>> derived = new HashMap<>();
    private final Map<Class<?>, Object> worked = new HashMap<>();

    Knowledge(TeamMonth month, Set<?> hidden) {
        this.month = month;
        this.hidden = hidden;
    }

    void add(Derived more) {
        derived.computeIfAbsent(more.getClass(), type -> new ArrayList<>()).add(more);
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> work) {
        return type.cast(worked.computeIfAbsent(type, absent -> work.get()));
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
            return seen(month.all(type.asSubclass(Fact.class)), type);
        }
        return seen(derived.getOrDefault(type, List.of()), type);
    }

    private <T> List<T> seen(List<?> subjects, Class<T> type) {
        ImmutableList.Builder<T> seen = ImmutableList.builderWithExpectedSize(subjects.size());
        for (Object subject : subjects) {
            if (hidden.isEmpty() || !hidden.contains(subject)) {
                seen.add(type.cast(subject));
            }
        }
        return seen.build();
    }
}
