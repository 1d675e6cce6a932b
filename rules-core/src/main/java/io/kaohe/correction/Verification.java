package io.kaohe.correction;

import io.kaohe.problem.Place;
import io.kaohe.problem.Problem;
import io.kaohe.settlement.Entry;
import io.kaohe.settlement.Settlement;
import io.kaohe.settlement.Statement;
import io.kaohe.text.Language;
import io.kaohe.text.Phrase;
import io.kaohe.text.Words;
import io.kaohe.wire.WrittenEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds a settlement document against the month settled again: whether it is true, and where it is not. Reasons are true
 * in either language.
 */
public final class Verification {
    private final Settlement document;
    private final Settlement truth;
    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    private Verification(Settlement document, Settlement truth, String source) {
        this.document = document;
        this.truth = truth;
        this.source = source;
    }

    /**
     * Everything in which a document differs from the truth; nothing if it is true. Each has the JSON Pointer of its
     * place, what stands there and what the facts come to.
     *
     * @param document a settlement as a document gives it
     * @param truth the month of the facts settled again by the policy
     * @param source the name of the document, e.g. its file
     */
    public static List<Problem> differences(Settlement document, Settlement truth, String source) {
        Verification verification = new Verification(document.identified(), truth, source);
        verification.compareHeads();
        verification.compareStatements();
        return List.copyOf(verification.problems);
    }

    private void compareHeads() {
        compare("/policy/id", document.policy(), truth.policy(), Words.none());
        compare(
                "/policy/fingerprint",
                document.policyFingerprint(),
                truth.policyFingerprint(),
                Words.of("the policy or its settings were changed after the month was settled.", "结算之后制度或其设置有改动。"));
        compare(
                "/facts/fingerprint",
                document.factsFingerprint(),
                truth.factsFingerprint(),
                Words.of("the facts were changed after the month was settled.", "结算之后数据有改动。"));
        compare("/period", document.period(), truth.period(), Words.none());
        compare("/team/id", document.team().id(), truth.team().id(), Words.none());
        compare(
                "/team/fund",
                document.team().fund().toPlainString(),
                truth.team().fund().toPlainString(),
                Words.none());
    }

    private void compareStatements() {
        compareEntries("/team/entries", document.team().entries(), truth.team().entries());
        Map<String, Statement> agents = truth.statements().stream()
                .collect(Collectors.toMap(Statement::agent, one -> one, (one, other) -> one, TreeMap::new));
        for (int i = 0; i < document.statements().size(); i++) {
            Statement statement = document.statements().get(i);
            Statement own = agents.remove(statement.agent());
            if (own == null) {
                add(
                        "/agents/" + i + "/agent",
                        Phrase.filled(
                                "%1$s is no agent of the facts, or stands here twice",
                                "%1$s 不是数据中的员工，或者重复出现", Words.same(statement.agent())),
                        Words.none());
            } else {
                compareEntries("/agents/" + i + "/entries", statement.entries(), own.entries());
            }
        }
        agents.keySet()
                .forEach(agent -> add(
                        "/agents",
                        Phrase.filled("the statement of %1$s is missing", "缺少员工 %1$s 的部分", Words.same(agent)),
                        Words.none()));
    }

    /** Entries belong together that have one id; of the others those that stand in the same place among them. */
    private void compareEntries(String pointer, List<Entry> there, List<Entry> here) {
        Set<String> ids = new HashSet<>();
        there.forEach(entry -> ids.add(entry.id()));
        List<Entry> others = new ArrayList<>(here);
        Map<String, Entry> same = new TreeMap<>();
        here.stream().filter(entry -> ids.contains(entry.id())).forEach(entry -> {
            same.put(entry.id(), entry);
            others.remove(entry);
        });
        for (int i = 0; i < there.size(); i++) {
            Entry entry = there.get(i);
            Entry counterpart = same.remove(entry.id());
            if (counterpart != null) {
                compare(pointer + "/" + i, entry, counterpart);
            } else if (!others.isEmpty() && isAlike(entry, others.get(0))) {
                compare(pointer + "/" + i, entry, others.remove(0));
            } else {
                add(
                        pointer + "/" + i,
                        Phrase.filled("the facts do not come to this entry: %1$s", "按数据没有这一条：%1$s", described(entry)),
                        Words.none());
            }
        }
        others.forEach(entry ->
                add(pointer, Phrase.filled("an entry is missing: %1$s", "缺少一条：%1$s", described(entry)), Words.none()));
        if (others.isEmpty()
                && there.size() == here.size()
                && !ids(there).equals(ids(here))
                && Set.copyOf(ids(there)).equals(Set.copyOf(ids(here)))) {
            add(pointer, Words.of("the entries stand in another order", "条目的顺序不对"), Words.none());
        }
    }

    private void compare(String pointer, Entry there, Entry here) {
        int before = problems.size();
        WrittenEntry one = WrittenEntry.of(there, Language.EN);
        WrittenEntry other = WrittenEntry.of(here, Language.EN);
        compare(pointer + "/kind", one.kind(), other.kind(), Words.none());
        compare(pointer + "/clause", one.clause(), other.clause(), Words.none());
        compare(pointer + "/rule", one.rule(), other.rule(), Words.none());
        compare(pointer + "/date", one.date(), other.date(), Words.none());
        compare(pointer + "/amount", there.amountText(), here.amountText(), Words.none());
        compare(pointer + "/shares", one.shares(), other.shares(), Words.none());
        compare(pointer + "/code", one.code(), other.code(), Words.none());
        compare(pointer + "/facts", one.facts(), other.facts(), Words.none());
        compare(pointer + "/waived", one.waived(), other.waived(), Words.none());
        compareWords(pointer, there, here);
        if (problems.size() == before) {
            compare(pointer + "/id", there.id(), here.id(), Words.none());
        }
    }

    private void compareWords(String pointer, Entry there, Entry here) {
        for (Language language : Language.values()) {
            WrittenEntry one = WrittenEntry.of(there, language);
            WrittenEntry other = WrittenEntry.of(here, language);
            if (one.reason().equals(other.reason()) && one.notes().equals(other.notes())) {
                return;
            }
        }
        boolean inChinese = there.reason().in(Language.EN).codePoints().anyMatch(Character::isIdeographic);
        Language language = inChinese ? Language.ZH : Language.EN;
        WrittenEntry one = WrittenEntry.of(there, language);
        WrittenEntry other = WrittenEntry.of(here, language);
        compare(pointer + "/reason", one.reason(), other.reason(), Words.none());
        compare(pointer + "/notes", one.notes(), other.notes(), Words.none());
    }

    private void compare(String pointer, @Nullable Object there, @Nullable Object here, Words hint) {
        if (!Objects.equals(there, here)) {
            add(
                    pointer,
                    Phrase.filled(
                            "here stands %1$s, and the facts come to %2$s",
                            "这里写的是 %1$s，而按数据应为 %2$s", shown(there), shown(here)),
                    hint);
        }
    }

    private void add(String pointer, Words message, Words hint) {
        problems.add(
                Problem.error("not-true", Place.at(source, pointer), message).maybe(hint));
    }

    private static boolean isAlike(Entry one, Entry other) {
        return one.clause().equals(other.clause()) && one.kind() == other.kind()
                || one.date().equals(other.date());
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static Words described(Entry entry) {
        String what = String.join(
                " ",
                entry.kind().name(),
                entry.clause().orElse("-"),
                entry.date().map(Object::toString).orElse("-"),
                entry.amountText() + entry.code().orElse(""));
        return Words.same(what);
    }

    private static Words shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? Words.of("nothing", "空") : Words.same(value.toString());
    }
}
