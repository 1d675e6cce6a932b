package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.check.PolicyCheck.Accepted;
import io.kaohe.problem.ProblemText;
import io.kaohe.text.Language;
import io.kaohe.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Findings for people: policy by policy, file by file, each with its source line and a caret, and a line at the end. */
public final class CheckText {
    private final Language language;
    private final boolean withAccepted;
    private final StringBuilder text = new StringBuilder();

    /** @param withAccepted whether accepted warnings are shown too, with their reasons */
    private CheckText(Language language, boolean withAccepted) {
        this.language = language;
        this.withAccepted = withAccepted;
    }

    public static String of(List<PolicyCheck> checks, Language language, boolean withAccepted) {
        CheckText text = new CheckText(language, withAccepted);
        checks.forEach(text::add);
        return text.text
                .append(CheckWords.summary(checks).in(language))
                .append('\n')
                .toString();
    }

    private void add(PolicyCheck check) {
        String name = check.policy()
                .map(id -> id + check.effective().map(month -> "  " + month).orElse(""))
                .orElse(check.folder());
        text.append(name)
                .append("  ")
                .append(CheckWords.counts(check).in(language))
                .append('\n');
        check.findings()
                .forEach(finding -> text.append('\n').append(of(finding)).append('\n'));
        if (withAccepted) {
            check.accepted().forEach(this::addAccepted);
        }
        if (!check.findings().isEmpty() || withAccepted && !check.accepted().isEmpty()) {
            text.append('\n');
        }
    }

    private void addAccepted(Accepted accepted) {
        text.append('\n')
                .append(head(accepted.finding(), CheckWords.ACCEPTED))
                .append("\n  ")
                .append(CheckWords.BECAUSE.in(language))
                .append(accepted.acceptance().reason().in(language))
                .append('\n');
    }

    /** A finding with its source line, the other places, and the hint. */
    private String of(Finding finding) {
        String related = finding.related().stream().map(this::related).collect(Collectors.joining());
        String hint = finding.hint().in(language);
        return head(finding, finding.isError() ? CheckWords.ERROR : CheckWords.WARNING)
                + ProblemText.excerpt(finding.spot().place())
                + related
                + (hint.isEmpty() ? "" : "\n  " + CheckWords.MAYBE.in(language) + hint);
    }

    private String head(Finding finding, Words level) {
        String pointer = finding.spot().place().pointer();
        return finding.spot().place().label()
                + (pointer.isEmpty() ? "" : " " + pointer)
                + ": "
                + level.in(language)
                + " "
                + finding.code()
                + ": "
                + finding.message().in(language);
    }

    private String related(Spot spot) {
        return "\n  " + CheckWords.ALSO.in(language) + spot.place().label() + ProblemText.excerpt(spot.place());
    }
}
