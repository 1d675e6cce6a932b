package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.logic.Element;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.logic.RuleLogic;
import io.kaohe.logic.Slot;
import io.kaohe.logic.Verdict;
import io.kaohe.logic.Verdict.Kind;
import io.kaohe.source.Token;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Conditions that never or always hold, facts that nobody makes, and an {@code or} that makes a rule fire twice. */
final class ConditionFindings {
    private final PolicyLogic logic;
    private final List<Finding> findings = new ArrayList<>();

    private ConditionFindings(PolicyLogic logic) {
        this.logic = logic;
    }

    static List<Finding> of(PolicyLogic logic) {
        ConditionFindings found = new ConditionFindings(logic);
        for (RuleLogic rule : logic.rules()) {
            logic.reasoning(rule).verdicts().forEach(verdict -> found.add(rule, verdict));
            logic.neverGiven(rule).forEach(slot -> found.addNeverGiven(rule, slot));
            rule.elements().forEach(element -> found.addOr(rule, element));
        }
        return found.findings;
    }

    private void add(RuleLogic rule, Verdict verdict) {
        Spot spot = RuleText.at(rule, verdict.start(), verdict.end());
        String text = RuleText.shown(spot.text());
        Lint lint = verdict.kind() == Kind.ALWAYS ? Lint.ALWAYS_HOLDS : Lint.NEVER_HOLDS;
        Words message = verdict.kind() == Kind.ALWAYS ? always(rule, verdict, text) : never(rule, verdict, text);
        Finding finding = Finding.of(lint, spot, message, RuleText.about(rule)).withValue(text);
        findings.add(verdict.beside()
                .map(beside -> finding.withRelated(RuleText.at(rule, beside)))
                .orElse(finding));
    }

    private static Words always(RuleLogic rule, Verdict verdict, String text) {
        if (verdict.beside().isPresent()) {
            String other = RuleText.shown(rule, verdict.beside().get());
            return Words.of(
                    "`" + text + "` adds nothing to `" + other + "`", "有了 `" + other + "`，`" + text + "` 就是多余的");
        }
        return and(Words.of("`" + text + "` always holds", "`" + text + "` 永远成立"), reason(verdict));
    }

    private static Words never(RuleLogic rule, Verdict verdict, String text) {
        if (text.equals("not")) {
            return joined(
                    Words.of("the rule itself finds what there is not to be", "它要求没有的记录，正是规则自己匹配到的"),
                    consequence(verdict));
        }
        Words what = verdict.kind() == Kind.SIDE_NEVER
                ? Words.of("one side of `" + text + "` never holds", "`" + text + "` 有一边永远不成立")
                : verdict.beside()
                        .map(beside -> beside(text, RuleText.shown(rule, beside)))
                        .orElse(Words.of("`" + text + "` never holds", "`" + text + "` 永远不成立"));
        Words because = and(what, reason(verdict));
        return verdict.kind() == Kind.SIDE_NEVER ? because : joined(because, consequence(verdict));
    }

    private static Words beside(String text, String other) {
        return Words.of(
                "`" + text + "` never holds beside `" + other + "`", "`" + text + "` 与 `" + other + "` 不可能同时成立");
    }

    /** Which values there can be. */
    private static Words reason(Verdict verdict) {
        if (verdict.quantity().isEmpty()
                || verdict.possible().isEmpty()
                || verdict.possible().get().isEmpty()) {
            return Finding.NONE;
        }
        Words values =
                ValueWords.of(verdict.possible().get(), verdict.quantity().get());
        return Words.of(
                        verdict.quantity().get().label() + " is ",
                        verdict.quantity().get().label() + " 取值")
                .then(values);
    }

    private static Words consequence(Verdict verdict) {
        return switch (verdict.where()) {
            case RULE, EXISTS -> Words.of("the rule never fires", "规则永远不会触发");
            case NOT -> Words.of("there is never such a fact", "永远没有这样的记录");
            case ACCUMULATE -> Words.of("nothing ever goes in", "永远统计不到任何记录");
        };
    }

    private static Words and(Words one, Words other) {
        return other.in(Language.EN).isEmpty()
                ? one
                : one.then(Words.of(": ", "：")).then(other);
    }

    private static Words joined(Words one, Words other) {
        return one.then(Words.of("; ", "，")).then(other);
    }

    private void addNeverGiven(RuleLogic rule, Slot slot) {
        Spot spot = RuleText.at(rule, slot.start(), slot.start() + slot.type().length());
        Words message = Words.of(
                "no rule makes the " + slot.type() + " that this rule waits for; the rule never fires",
                "没有规则产生它要的 " + slot.type() + "，规则永远不会触发");
        findings.add(Finding.of(Lint.NEVER_GIVEN, spot, message, RuleText.about(rule))
                .withValue(slot.type()));
    }

    /** An {@code or} of whole patterns, unless one side excludes the other. */
    private void addOr(RuleLogic rule, Element element) {
        if (element instanceof Element.Group group
                && group.sort() == Element.Group.Sort.OR
                && !logic.excludeOneAnother(rule, group)) {
            int at = or(rule, group.start());
            Words message = Words.of(
                    "this or makes the rule fire once for each side that is met, twice if both are",
                    "这个 or 的每一边满足一次就触发一次，两边都满足就触发两次");
            Words hint = Words.of("exists ( … or … ) was meant, which is met once.", "应写成 exists ( … or … )，只算一次。");
            findings.add(Finding.of(
                            Lint.FIRES_TWICE, RuleText.at(rule, at, at + "or".length()), message, RuleText.about(rule))
                    .maybe(hint));
        }
    }

    private static int or(RuleLogic rule, int from) {
        return Token.of(
                        rule.rule().source().file().text(),
                        Math.max(from, rule.rule().source().start()),
                        rule.rule().source().end())
                .stream()
                .filter(token -> token.is("or"))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(rule.rule().source().start());
    }
}
