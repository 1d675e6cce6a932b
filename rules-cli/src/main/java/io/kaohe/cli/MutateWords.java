package io.kaohe.cli;

import io.kaohe.compiler.Acceptance;
import io.kaohe.mutation.MutantCounts;
import io.kaohe.mutation.Nearest;
import io.kaohe.text.Language;
import io.kaohe.text.Words;

/** What is said about mutants. */
final class MutateWords {
    static final Words SURVIVED = Words.of("survived: ", "存活：");
    static final Words ACCEPTED = Words.of("accepted: ", "已接受：");
    static final Words INVALID = Words.of("invalid: ", "无效：");
    static final Words NEAREST = Words.of("nearest: ", "最接近的场景：");

    private MutateWords() {}

    /** The rule, table or setting that is changed. */
    static Words in(String about) {
        return Words.of(", in \"" + about + '"', "，位于“" + about + "”");
    }

    static Words how(Nearest.How how) {
        return switch (how) {
            case SETTLES_OTHERWISE ->
                Words.of(
                        "it settles otherwise there, in entries that the scenario does not look at",
                        "该场景的结算结果有变化，但变化的条目不在场景的检查范围内");
            case FIRES_OTHERWISE -> Words.of("other rules fire there, and the same comes of it", "该场景触发的规则有变化，但结算结果相同");
            case FIRES -> Words.of("the rule fires there, and the same comes of it", "该规则在这个场景中触发，但结算结果相同");
        };
    }

    static Words stale(Acceptance stale) {
        String what = stale.code() + ", " + stale.about()
                + stale.value().map(value -> ", " + value).orElse("");
        return Words.of(
                "nothing of the kind survives any more, and it is still accepted: " + what, "此类变异已不再存活，却仍列为接受：" + what);
    }

    /** How many mutants there are, and what became of them. */
    static Words counts(MutantCounts counts) {
        String english = counts.all() + (counts.all() == 1 ? " mutant: " : " mutants: ") + counts.killed() + " killed, "
                + counts.survived() + " survived, " + counts.accepted() + " accepted, " + counts.invalid() + " invalid";
        String chinese = counts.all() + " 个变异：杀死 " + counts.killed() + "，存活 " + counts.survived() + "，已接受 "
                + counts.accepted() + "，无效 " + counts.invalid();
        return Words.of(
                english + "; score " + counts.score().toPlainString() + " %",
                chinese + "；得分 " + counts.score().toPlainString() + "%");
    }

    static Words summary(int policies, MutantCounts counts) {
        return Words.of(
                policies
                        + (policies == 1 ? " policy, " : " policies, ")
                        + counts(counts).in(Language.EN),
                policies + " 套制度，" + counts(counts).in(Language.ZH));
    }

    /** How far the work is, and for how long yet. */
    static Words progress(int done, int all, long perSecond, String rest) {
        return Words.of(
                done + " of " + all + " mutants, " + perSecond + " a second, " + rest + " to go",
                "已试 " + done + " / " + all + " 个变异，每秒 " + perSecond + " 个，预计还需 " + rest);
    }
}
