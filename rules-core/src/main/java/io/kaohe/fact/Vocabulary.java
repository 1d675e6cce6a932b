package io.kaohe.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.kaohe.problem.PolicyException;
import io.kaohe.text.Words;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a facts document may hold where the contract leaves it open: the codes of the open lists, the standard ones and
 * those that the chosen policies add, and the facts of the types that the policies declare.
 */
public final class Vocabulary {
    private static final Vocabulary STANDARD = new Vocabulary(
            ImmutableMap.of(
                    CodeList.MISCONDUCT,
                    ImmutableSet.of(
                            "OFF_TASK_CHAT",
                            "CONTACT_LEAK",
                            "UNAUTHORISED_SOFTWARE",
                            "ENTERTAINMENT",
                            "PROMISE_BROKEN",
                            "POOR_SERVICE",
                            "DISORDER",
                            "NEGLECT",
                            "REFUSED_TEAM_WORK",
                            "WRONG_PRICE",
                            "WRONG_ORDER",
                            "FALSE_RECORD",
                            "UNCOVERED_SHIFT",
                            "FORBIDDEN_HANDOVER",
                            "LEFT_BEFORE_RELIEF",
                            "FIFO_BROKEN",
                            "GOODS_ON_FLOOR",
                            "REORDER_UNREPORTED"),
                    CodeList.AWARD,
                    ImmutableSet.of(
                            "TEAM_CONTEST_FIRST", "EXCELLENT_OF_MONTH", "EXCELLENT_OF_QUARTER", "EXCELLENT_OF_YEAR"),
                    CodeList.MARK,
                    ImmutableSet.of("SATISFACTION", "ON_SITE", "PERFORMANCE_PAY", "ASSESSMENT"),
                    CodeList.CHAT_FINDING,
                    ImmutableSet.of("AUTO_REPLY_ONLY", "ONLINE_BUT_AWAY")),
            forms(List.of(
                    new InspectionForm("duty", dutyItems(), false),
                    new InspectionForm("supervision", List.of("ASSIGNMENT", "PUBLICITY", "GENERAL"), true),
                    new InspectionForm(
                            "conversation",
                            List.of(
                                    "PLEASE",
                                    "YOU",
                                    "GOODBYE",
                                    "NOT_HARSH",
                                    "NOT_SHIRKING",
                                    "NOT_BLAMING",
                                    "SAME_KNOWN",
                                    "SAME_CHECKED",
                                    "SAME_BUSY",
                                    "SAME_MOOD"),
                            false),
                    new InspectionForm(
                            "dispatch",
                            List.of(
                                    "ITEM",
                                    "COLOUR",
                                    "SIZE",
                                    "QUANTITY",
                                    "GIFTS",
                                    "REMARK",
                                    "DEFECTS",
                                    "SEALING",
                                    "WAYBILL"),
                            false),
                    new InspectionForm("goods-in", List.of("CHECKED", "REPORTED", "BOOKED", "RETURNS"), false))),
            ImmutableSortedMap.of());

    private final ImmutableMap<CodeList, ImmutableSet<String>> codes;
    private final ImmutableMap<String, InspectionForm> forms;
    private final ImmutableSortedMap<String, DeclaredType> types;

    private Vocabulary(
            ImmutableMap<CodeList, ImmutableSet<String>> codes,
            ImmutableMap<String, InspectionForm> forms,
            ImmutableSortedMap<String, DeclaredType> types) {
        this.codes = codes;
        this.forms = forms;
        this.types = types;
    }

    /** The codes that every facts document may use. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** These codes and more of one list. */
    public Vocabulary plus(CodeList list, Collection<String> more) {
        ImmutableMap.Builder<CodeList, ImmutableSet<String>> all = ImmutableMap.builder();
        codes.forEach((key, known) -> all.put(
                key,
                key == list
                        ? ImmutableSet.<String>builder()
                                .addAll(known)
                                .addAll(more)
                                .build()
                        : known));
        return new Vocabulary(all.buildOrThrow(), forms, types);
    }

    /** These codes and a further form; one of the same id takes the place of the old. */
    public Vocabulary plus(InspectionForm form) {
        return new Vocabulary(
                codes,
                ImmutableMap.<String, InspectionForm>builder()
                        .putAll(forms)
                        .put(form.id(), form)
                        .buildKeepingLast(),
                types);
    }

    /**
     * These codes and a further type of facts.
     *
     * @throws PolicyException if another type has the same array
     */
    public Vocabulary plus(DeclaredType type) {
        Words what = Words.of("the facts of " + type.array(), "数组 " + type.array() + " 的记录");
        requireSame(what, types.get(type.array()), type);
        Map<String, DeclaredType> all = new TreeMap<>(types);
        all.put(type.array(), type);
        return new Vocabulary(codes, forms, ImmutableSortedMap.copyOf(all));
    }

    /**
     * These codes, forms and types and those of another vocabulary.
     *
     * @throws PolicyException if the two have different forms of one id, or different types of one array
     */
    public Vocabulary plus(Vocabulary other) {
        Vocabulary both = this;
        for (CodeList list : codes.keySet()) {
            both = both.plus(list, other.codes(list));
        }
        for (InspectionForm form : other.forms.values()) {
            requireSame(Words.of("the form " + form.id(), "检查表 " + form.id()), forms.get(form.id()), form);
            both = both.plus(form);
        }
        for (DeclaredType type : other.types.values()) {
            both = both.plus(type);
        }
        return both;
    }

    /** All codes of a list; for the forms, their ids. */
    public Set<String> codes(CodeList list) {
        return list == CodeList.INSPECTION_FORM ? forms.keySet() : codes.getOrDefault(list, ImmutableSet.of());
    }

    /** The types of facts that the policies declare, by the names of their arrays. */
    public Collection<DeclaredType> types() {
        return types.values();
    }

    /** The items of a form. */
    public List<String> items(String form) {
        InspectionForm known = forms.get(form);
        return known == null ? List.of() : known.items();
    }

    /** Whether an inspection of this form may name an item twice. */
    public boolean repeats(String form) {
        InspectionForm known = forms.get(form);
        return known != null && known.repeats();
    }

    private static void requireSame(Words what, @Nullable Object one, Object other) {
        if (one != null && !one.equals(other)) {
            throw PolicyException.of(
                    "declared-differently",
                    Words.of("the policies do not mean the same by ", "各制度对")
                            .then(what)
                            .then(Words.of(": " + one + ", and " + other, "的声明不一致：" + one + "，" + other)));
        }
    }

    private static ImmutableMap<String, InspectionForm> forms(List<InspectionForm> all) {
        return all.stream().collect(ImmutableMap.toImmutableMap(InspectionForm::id, form -> form));
    }

    private static List<String> dutyItems() {
        return Stream.of(numbered("A", 2), numbered("B", 4), numbered("C", 6), numbered("D", 10))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> letter + n).toList();
    }
}
