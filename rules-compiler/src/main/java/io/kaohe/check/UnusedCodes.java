package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.compiler.Head;
import io.kaohe.derived.Derivation;
import io.kaohe.derived.Derivations;
import io.kaohe.fact.CodeList;
import io.kaohe.fact.FactKinds;
import io.kaohe.fact.InspectionForm;
import io.kaohe.fact.Property;
import io.kaohe.logic.Condition;
import io.kaohe.logic.Domains;
import io.kaohe.logic.Element.Match;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.logic.Quantity;
import io.kaohe.logic.RuleLogic;
import io.kaohe.logic.Test;
import io.kaohe.logic.WordValues;
import io.kaohe.problem.Place;
import io.kaohe.text.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes of a policy's vocabulary that no rule asks for: facts with them would come to nothing. */
final class UnusedCodes {
    private static final Map<CodeList, String> NAMES = Map.of(
            CodeList.MISCONDUCT, "misconduct",
            CodeList.AWARD, "awards",
            CodeList.MARK, "marks",
            CodeList.CHAT_FINDING, "chatFindings");

    private final PolicyLogic logic;
    private final Head head;
    private final List<Finding> findings = new ArrayList<>();

    private UnusedCodes(PolicyLogic logic, Head head) {
        this.logic = logic;
        this.head = head;
    }

    static List<Finding> of(PolicyLogic logic, Head head) {
        UnusedCodes unused = new UnusedCodes(logic, head);
        head.definition()
                .vocabulary()
                .codes()
                .forEach((list, codes) -> codes.forEach(code ->
                        unused.add(list, code, head.placeOf(code, "vocabulary", NAMES.getOrDefault(list, "")))));
        for (InspectionForm form : head.definition().vocabulary().forms()) {
            unused.add(CodeList.INSPECTION_FORM, form.id(), head.placeOfForm(form.id()));
        }
        return unused.findings;
    }

    private void add(CodeList list, String code, Place place) {
        boolean used = logic.rules().stream()
                .anyMatch(rule ->
                        Slots.matches(rule.elements()).stream().anyMatch(match -> uses(rule, match, list, code)));
        if (!used) {
            findings.add(Finding.of(
                            Lint.UNUSED_CODE,
                            Spot.of(place),
                            Words.of("no rule asks for the code " + code, "没有规则用到代码 " + code),
                            code)
                    .withValue(code));
        }
    }

    /** Whether a pattern can find a fact with the code. */
    private boolean uses(RuleLogic rule, Match match, CodeList list, String code) {
        Class<?> type = match.slot().known();
        Optional<String> property = property(type, list);
        if (property.isEmpty()) {
            return Derivations.all().stream()
                    .filter(derivation -> derivation.type() == type)
                    .anyMatch(derivation -> isMadeOf(derivation, list));
        }
        String key = match.slot().name() + "." + property.get();
        return Slots.plain(match).stream()
                .map(Condition::alternatives)
                .flatMap(alternatives -> alternatives.get(0).stream())
                .allMatch(test -> admits(test, key, code, rule));
    }

    private boolean admits(Test test, String key, String code, RuleLogic rule) {
        WordValues only = new WordValues(Set.of(code), false, Optional.empty());
        if (test instanceof Test.Within within && within.quantity().key().equals(key)) {
            return !within.values().isApartFrom(only);
        } else if (test instanceof Test.Same same) {
            Domains domains = logic.domains();
            Optional<Quantity> other = same.one().key().equals(key)
                    ? Optional.of(same.other())
                    : same.other().key().equals(key) ? Optional.of(same.one()) : Optional.empty();
            return other.map(quantity -> !domains.of(quantity).isApartFrom(only))
                    .orElse(true);
        }
        boolean names = test instanceof Test.Other
                && test.key().contains(key)
                && test.key().contains("\"");
        return !names
                || test.key().startsWith("not ")
                || !test.key().contains("contains")
                || test.key().contains("\"" + code + "\"");
    }

    private static boolean isMadeOf(Derivation<?> derivation, CodeList list) {
        return derivation.from().stream()
                .anyMatch(from -> FactKinds.all().containsValue(from)
                        && property(from, list).isPresent());
    }

    /** The property whose values are codes of a list. */
    private static Optional<String> property(Class<?> type, CodeList list) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return Arrays.stream(components)
                .filter(component -> {
                    Property stated = component.getAnnotation(Property.class);
                    return stated != null && Arrays.asList(stated.list()).contains(list);
                })
                .map(RecordComponent::getName)
                .findFirst();
    }
}
