package io.kaohe.report;

import io.kaohe.diff.ImpactReport;
import io.kaohe.diff.RejectedMonth;
import io.kaohe.problem.Problem;
import io.kaohe.problem.ProblemText;
import io.kaohe.report.ImpactView.Rejection;
import io.kaohe.text.Language;
import java.util.List;
import java.util.stream.Stream;

/** Puts an impact into words. */
final class ImpactViews {
    private ImpactViews() {}

    /** @param withReworded whether the entries are listed that only read differently */
    static ImpactView of(ImpactReport report, Language language, boolean withReworded) {
        Lexicon lexicon = Lexicon.of(language);
        ImpactWords words = new ImpactWords(lexicon);
        ImpactEntries entries = new ImpactEntries(lexicon, words, language, withReworded);
        ImpactHead head = new ImpactHead(report, lexicon, words, language);
        return new ImpactView(
                head.title(),
                head.lines(),
                head.outcome(),
                head.remarks(),
                new ImpactTables(report, lexicon, words, entries, language).all(),
                report.rejected().stream()
                        .flatMap(month -> rejections(month, lexicon, language))
                        .toList(),
                entries.parts(report.agents()));
    }

    private static Stream<Rejection> rejections(RejectedMonth month, Lexicon lexicon, Language language) {
        return month.before().equals(month.after())
                ? Stream.of(rejection(month, lexicon, language, "both", month.before()))
                : Stream.of(
                                rejection(month, lexicon, language, "before", month.before()),
                                rejection(month, lexicon, language, "after", month.after()))
                        .filter(one -> !one.problems().isEmpty());
    }

    private static Rejection rejection(
            RejectedMonth month, Lexicon lexicon, Language language, String by, List<Problem> problems) {
        return new Rejection(
                lexicon.say("impact.rejected." + by, month.source()),
                problems.stream()
                        .map(problem -> ProblemText.of(problem, language))
                        .toList());
    }
}
