package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.compiler.ClauseNote;
import io.kaohe.logic.Effect;
import io.kaohe.logic.Gap;
import io.kaohe.logic.NumberValues;
import io.kaohe.logic.Overlap;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.logic.Quantity;
import io.kaohe.logic.RuleLogic;
import io.kaohe.logic.Tier;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Gaps between the tiers of rules, tiers that overlap, and facts that two rules pay or fine. */
final class ScaleFindings {
    private static final Words LIMIT = Words.of(
            "one of the two limits is to leave it out: < instead of <=, or > instead of >=.",
            "两个界限中有一个不应包含它：把 <= 写成 <，或把 >= 写成 >。");

    private final List<ClauseNote> notes;
    private final List<Finding> findings = new ArrayList<>();

    private ScaleFindings(List<ClauseNote> notes) {
        this.notes = notes;
    }

    /** @param notes which clauses say that they come on top of others */
    static List<Finding> of(PolicyLogic logic, List<ClauseNote> notes) {
        ScaleFindings found = new ScaleFindings(notes);
        logic.gaps().forEach(found::add);
        logic.overlaps().stream().filter(overlap -> !found.isMeant(overlap)).forEach(found::add);
        return found.findings;
    }

    private boolean isMeant(Overlap overlap) {
        String one = overlap.one().rule().clause();
        String other = overlap.other().rule().clause();
        return notes.stream()
                .anyMatch(note -> note.clause().equals(one) && note.besides().contains(other)
                        || note.clause().equals(other) && note.besides().contains(one));
    }

    private void add(Gap gap) {
        Quantity quantity = gap.below().quantity();
        Words subject = SubjectWords.of(quantity, value(gap.hole(), quantity));
        Spot low = RuleText.at(gap.below().rule(), gap.below().condition(false));
        String compact = ValueWords.compact(gap.hole(), quantity);
        Words below = RuleText.named(gap.below().rule());
        if (gap.above().isEmpty()) {
            Words message = subject.then(Words.of(": no rule; ", "：没有规则；"))
                    .then(below)
                    .then(Words.of(" stops just short of it", "刚好不到"));
            findings.add(Finding.of(
                            Lint.GAP, low, message, RuleText.about(gap.below().rule()))
                    .withValue(compact));
            return;
        }
        Tier above = gap.above().get();
        Words message = subject.then(Words.of(": no rule, between ", "：没有规则，落在"))
                .then(below)
                .then(Words.of(" and ", "与"))
                .then(RuleText.named(above.rule()))
                .then(Words.of("", "之间"));
        findings.add(Finding.of(
                        Lint.GAP,
                        RuleText.at(above.rule(), above.condition(true)),
                        message,
                        RuleText.about(gap.below().rule(), above.rule()))
                .withValue(compact)
                .withRelated(low));
    }

    /** Values, and of decimals one of them. */
    private static Words value(NumberValues values, Quantity quantity) {
        Words all = ValueWords.of(values, quantity);
        if (values.whole() || values.single().isPresent() || values.any().isEmpty()) {
            return all;
        }
        return Words.same(ValueWords.text(values.any().get(), quantity))
                .then(Words.of(" (", "（"))
                .then(all)
                .then(Words.of(")", "）"));
    }

    private void add(Overlap overlap) {
        if (overlap.tiers().isPresent()) {
            addTiers(overlap, overlap.tiers().get());
        } else {
            addTwice(overlap);
        }
    }

    private void addTiers(Overlap overlap, Overlap.Tiers tiers) {
        Quantity quantity = tiers.other().quantity();
        Words value = value(overlap.both(), quantity);
        Words exactly =
                overlap.both().single().isPresent() ? Words.of("exactly ", "正好").then(value) : value;
        Words message = SubjectWords.of(quantity, exactly)
                .then(Words.of(": both ", "："))
                .then(RuleText.named(overlap.one()))
                .then(Words.of(" and ", "与"))
                .then(RuleText.named(overlap.other()))
                .then(Words.of(" fire", "都触发"));
        boolean low = startsLater(tiers.other(), tiers.one());
        Finding finding = Finding.of(
                        Lint.OVERLAP,
                        RuleText.at(tiers.other().rule(), tiers.other().condition(low)),
                        message,
                        RuleText.about(overlap.one(), overlap.other()))
                .withValue(ValueWords.compact(overlap.both(), quantity))
                .withRelated(RuleText.at(tiers.one().rule(), tiers.one().condition(!low)));
        boolean nested = tiers.one().values().containsAll(tiers.other().values())
                || tiers.other().values().containsAll(tiers.one().values());
        findings.add(
                nested && overlap.effect().adds()
                        ? finding.maybe(hint(overlap.one(), overlap.other()))
                        : finding.maybe(LIMIT));
    }

    private static boolean startsLater(Tier one, Tier other) {
        NumberValues before = other.values().and(one.values().not());
        return before.any()
                .flatMap(first -> one.values().any().map(begin -> first.compareTo(begin) < 0))
                .orElse(true);
    }

    private void addTwice(Overlap overlap) {
        Words noun = overlap.other().about().map(SubjectWords::noun).orElse(Words.of("a fact", "记录"));
        Words same =
                Words.of(noun.in(Language.EN).replaceFirst("^an? ", "the same "), "对同一次" + noun.in(Language.ZH) + "都");
        Words message = Words.of(
                RuleText.named(overlap.one())
                        .then(" and ")
                        .then(RuleText.named(overlap.other()))
                        .then(" both ")
                        .then(verb(overlap.effect()))
                        .then(" ")
                        .then(same)
                        .in(Language.EN),
                RuleText.named(overlap.one())
                        .then("与")
                        .then(RuleText.named(overlap.other()))
                        .then(same)
                        .then(verb(overlap.effect()))
                        .in(Language.ZH));
        findings.add(Finding.of(
                        Lint.TWICE,
                        RuleText.head(overlap.other()),
                        message,
                        RuleText.about(overlap.one(), overlap.other()))
                .withRelated(RuleText.head(overlap.one()))
                .maybe(hint(overlap.one(), overlap.other())));
    }

    private static Words hint(RuleLogic one, RuleLogic other) {
        String say = "besides: [ " + one.rule().clause() + " ]";
        return Words.of(
                "the one comes on top of the other: then let the clause "
                        + other.rule().clause() + " in policy.yaml say " + say + ".",
                "本来就是另外加的：那就在 policy.yaml 的条款 " + other.rule().clause() + " 里写上 " + say + "。");
    }

    private static Words verb(Effect effect) {
        return switch (effect.family()) {
            case PENALTY -> Words.of("fine", "扣了钱");
            case COMPENSATION -> Words.of("ask compensation for", "要求赔偿");
            case REWARD -> Words.of("pay a bonus for", "发了奖金");
            case COMMISSION -> Words.of("pay a commission on", "计了提成");
            case POINTS -> Words.of("give points for", "加了分");
            case POINTS_OFF -> Words.of("take points off for", "扣了分");
            case ABSENCE -> Words.of("count days of absence for", "计了旷工");
            case VALUE -> Words.of("give a value \"" + effect.name() + "\" for", "给出了“" + effect.name() + "”");
            default -> Words.of("have the same effect on", "起了同样的作用");
        };
    }
}
