package io.kaohe.rule;

import com.google.common.collect.ImmutableMap;
import io.kaohe.derived.AbsentTime;
import io.kaohe.derived.Derivation;
import io.kaohe.derived.Derivations;
import io.kaohe.derived.EarlierEntry;
import io.kaohe.derived.LapseKind;
import io.kaohe.derived.LeaveAsAbsence;
import io.kaohe.derived.NamedValue;
import io.kaohe.derived.Punch;
import io.kaohe.derived.RedPacketOwed;
import io.kaohe.derived.RestAllowance;
import io.kaohe.derived.RestForbidden;
import io.kaohe.fact.AbsenceCause;
import io.kaohe.fact.ComplaintCause;
import io.kaohe.fact.EntryKind;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.LeaveKind;
import io.kaohe.fact.OrderStatus;
import io.kaohe.fact.Rating;
import io.kaohe.fact.Role;
import io.kaohe.fact.Severity;
import io.kaohe.fact.ShipmentCause;
import io.kaohe.fact.ShipmentProblem;
import io.kaohe.fact.Side;
import io.kaohe.fact.Team;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types that a rule file may name: facts, what is derived from them, and the constants of their properties. */
public final class RuleTypes {
    private static final List<Class<?>> BY_VERBS = List.of(
            AbsentTime.class,
            EarlierEntry.class,
            LeaveAsAbsence.class,
            NamedValue.class,
            RedPacketOwed.class,
            RestAllowance.class,
            RestForbidden.class);

    private static final List<Class<?>> CONSTANTS = List.of(
            AbsenceCause.class,
            ComplaintCause.class,
            DayOfWeek.class,
            EntryKind.class,
            LapseKind.class,
            LeaveKind.class,
            OrderStatus.class,
            Punch.class,
            Rating.class,
            Role.class,
            Severity.class,
            ShipmentCause.class,
            ShipmentProblem.class,
            Side.class);

    private static final Set<String> RESERVED = Set.of("Settings", "Exact", "Calculation", "Once", "TextPattern");

    private static final RuleTypes STANDARD = ofLibrary();

    private final ImmutableMap<String, Class<?>> facts;
    private final ImmutableMap<String, Class<?>> constants;

    private RuleTypes(ImmutableMap<String, Class<?>> facts, ImmutableMap<String, Class<?>> constants) {
        this.facts = facts;
        this.constants = constants;
    }

    private static RuleTypes ofLibrary() {
        ImmutableMap.Builder<String, Class<?>> all = ImmutableMap.builder();
        all.put("Team", Team.class);
        FactKinds.all().values().forEach(type -> all.put(type.getSimpleName(), type));
        for (Derivation<?> derivation : Derivations.all()) {
            all.put(derivation.type().getSimpleName(), derivation.type());
        }
        BY_VERBS.forEach(type -> all.put(type.getSimpleName(), type));
        return new RuleTypes(
                all.buildOrThrow(),
                CONSTANTS.stream().collect(ImmutableMap.toImmutableMap(Class::getSimpleName, type -> type)));
    }

    /** These types and more types of facts. */
    public RuleTypes plus(Collection<Class<?>> more) {
        ImmutableMap.Builder<String, Class<?>> all = ImmutableMap.builder();
        all.putAll(facts);
        more.forEach(type -> all.put(type.getSimpleName(), type));
        return new RuleTypes(all.buildOrThrow(), constants);
    }

    /** The types that every rule file may name. */
    public static RuleTypes standard() {
        return STANDARD;
    }

    /** The types of facts and derived facts, by their simple names. */
    public Map<String, Class<?>> facts() {
        return facts;
    }

    /** The types of constants, by their simple names. */
    public Map<String, Class<?>> constants() {
        return constants;
    }

    /** Whether a name means a type already. */
    public boolean isTaken(String name) {
        return facts.containsKey(name) || constants.containsKey(name) || RESERVED.contains(name);
    }

    /** The names of the constants of a type. */
    public static List<String> constantsOf(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(Object::toString)
                .toList();
    }
}
