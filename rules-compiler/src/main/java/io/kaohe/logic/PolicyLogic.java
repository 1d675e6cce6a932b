package io.kaohe.logic;

import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.logic.Effect.Family;
import io.kaohe.policy.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a policy as logic, each for itself and together. Rules in which something is wrong are left out. */
public final class PolicyLogic {
    private static final Set<Family> MONEY =
            Set.of(Family.PENALTY, Family.COMPENSATION, Family.REWARD, Family.COMMISSION);

    /** Types whose figures rules work out: where those end, none need come. */
    private static final Set<String> MADE = Set.of(
            "NamedValue", "EarlierEntry", "RedPacketOwed", "RestAllowance", "RestAccount", "Standing", "Settings");

    private final List<RuleLogic> rules;
    private final Domains domains;
    private final Givers givers;
    private final boolean whole;

    private PolicyLogic(List<RuleLogic> rules, Domains domains, boolean whole) {
        this.rules = rules;
        this.domains = domains;
        this.givers = new Givers(whole ? rules : List.of(), domains);
        this.whole = whole;
    }

    /** The logic of the rules that are sound; what others may give them is only known if all of them are. */
    public static PolicyLogic of(Analysis analysis) {
        List<RuleLogic> rules = analysis.rules().stream()
                .filter(CheckedRule::sound)
                .map(RuleReader::read)
                .toList();
        return new PolicyLogic(rules, Domains.of(analysis), analysis.isSound());
    }

    public List<RuleLogic> rules() {
        return rules;
    }

    public Domains domains() {
        return domains;
    }

    /** What was found out about the conditions of a rule. */
    public Reasoning reasoning(RuleLogic rule) {
        return givers.reasoning(rule);
    }

    /** Patterns of facts that only rules make, and none does. */
    public List<Slot> neverGiven(RuleLogic rule) {
        if (!whole) {
            return List.of();
        }
        State state = reasoning(rule).state();
        return rule.elements().stream()
                .filter(Element.Match.class::isInstance)
                .map(element -> ((Element.Match) element).slot())
                .filter(slot -> !givers.isGiven(slot, state))
                .toList();
    }

    /** Whether a pattern can find a row of a table, by the conditions of its rule. */
    public boolean canFind(RuleLogic rule, Slot slot, Table.Row row) {
        return reasoning(rule)
                .state()
                .rows(slot)
                .filter(rows -> rows.contains(row))
                .isPresent();
    }

    /**
     * The numbers that a quantity can have, if it is sure to reach an end of them: where the library itself says that a
     * property or a count begins or ends. Empty if rules work it out, which need not reach what they may.
     */
    public Optional<NumberValues> sureNumbers(RuleLogic rule, Quantity quantity) {
        boolean counted = quantity.slot().isEmpty() && rule.compounds().get(quantity.key()) == null;
        boolean stated =
                quantity.slot().filter(slot -> !MADE.contains(slot.type())).isPresent();
        return (counted || stated) && reasoning(rule).state().of(quantity) instanceof NumberValues numbers
                ? Optional.of(numbers)
                : Optional.empty();
    }

    /** Whether no fact can meet two branches of an {@code or}, as far as the values of single quantities tell. */
    public boolean excludeOneAnother(RuleLogic rule, Element.Group group) {
        List<Outline> branches = group.branches().stream().map(Outline::of).toList();
        for (int i = 0; i < branches.size(); i++) {
            for (int j = i + 1; j < branches.size(); j++) {
                if (branches.get(i).meets(branches.get(j), domains)) {
                    return false;
                }
            }
        }
        return rule.elements().contains(group);
    }

    /** Values that fall between the tiers of a scale; none if not all rules are sound. */
    public List<Gap> gaps() {
        if (!whole) {
            return List.of();
        }
        List<RuleLogic> firing = firing();
        Map<RuleLogic, Effect> effects = new LinkedHashMap<>();
        firing.forEach(rule -> effects.put(rule, effect(rule)));
        List<Tier> tiers = firing.stream().flatMap(rule -> tiers(rule).stream()).toList();
        return new Gaps(tiers, effects, domains).find();
    }

    /** Pairs of rules that do the same to the same fact. */
    public List<Overlap> overlaps() {
        List<RuleLogic> firing = firing();
        Map<RuleLogic, Outline> outlines = new LinkedHashMap<>();
        Map<RuleLogic, List<Tier>> tiers = new LinkedHashMap<>();
        Map<RuleLogic, Set<Effect>> effects = new LinkedHashMap<>();
        for (RuleLogic rule : firing) {
            outlines.put(rule, Outline.of(rule));
            tiers.put(rule, tiers(rule));
            effects.put(rule, effects(rule, new HashSet<>()));
        }
        return new Overlaps(firing, outlines, tiers, effects, domains).find();
    }

    private List<RuleLogic> firing() {
        return rules.stream().filter(rule -> reasoning(rule).canFire()).toList();
    }

    private List<Tier> tiers(RuleLogic rule) {
        return Tier.of(rule, Outline.of(rule), domains, givers);
    }

    private Effect effect(RuleLogic rule) {
        return Effect.of(rule, reasoning(rule).state());
    }

    /** Its own effect, and those that it has by way of what it gives to other rules. */
    private Set<Effect> effects(RuleLogic rule, Set<RuleLogic> seen) {
        Set<Effect> effects = new LinkedHashSet<>();
        if (!seen.add(rule)) {
            return effects;
        }
        Effect own = effect(rule);
        effects.add(own);
        for (RuleLogic reader : rules) {
            boolean passedOn = own.family() == Family.VALUE && isMadeOf(reader, own.name())
                    || own.family() == Family.ABSENCE && reads(reader, "AbsenceTotal");
            if (passedOn) {
                effects.addAll(effects(reader, seen).stream()
                        .filter(effect -> MONEY.contains(effect.family()))
                        .collect(Collectors.toSet()));
            }
        }
        return effects;
    }

    /** Whether the amount of a rule is worked out from a value of that name. */
    private static boolean isMadeOf(RuleLogic reader, String name) {
        List<Optional<Operand>> arguments = new ArrayList<>(reader.arguments());
        return arguments.stream()
                .flatMap(Optional::stream)
                .filter(Operand.Figure.class::isInstance)
                .anyMatch(figure -> Objects.requireNonNull((Operand.Figure) figure)
                        .linear()
                        .key()
                        .contains("NamedValue[" + name + "].value"));
    }

    private static boolean reads(RuleLogic reader, String type) {
        return reader.elements().stream()
                .anyMatch(element -> element instanceof Element.Match match
                        && match.slot().type().equals(type));
    }
}
