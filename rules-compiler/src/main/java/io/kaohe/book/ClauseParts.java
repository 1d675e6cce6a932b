package io.kaohe.book;

import io.kaohe.book.ClausePart.Link;
import io.kaohe.book.ClausePart.RulePart;
import io.kaohe.book.ClausePart.ScenarioPart;
import io.kaohe.book.RuleComments.Comment;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.policy.Clause;
import io.kaohe.problem.Place;
import io.kaohe.scenario.ClauseCoverage;
import io.kaohe.scenario.Coverage;
import io.kaohe.scenario.ScenarioResult;
import io.kaohe.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the parts of a book about the clauses of a policy. */
final class ClauseParts {
    private final Chapter chapter;
    private final Charts charts;
    private final Tables tables;
    private final Map<String, Link> links;
    private final BookWords words;
    private final RuleComments comments;
    private final Coverage coverage;

    ClauseParts(Chapter chapter, Charts charts, Tables tables, Map<String, Link> links, BookWords words) {
        this.chapter = chapter;
        this.charts = charts;
        this.tables = tables;
        this.links = links;
        this.words = words;
        comments = new RuleComments(chapter.analysis().rules());
        coverage = chapter.result().coverage();
    }

    ClausePart part(Clause clause) {
        String id = clause.id();
        return new ClausePart(
                Optional.ofNullable(links.get(id)).map(Link::anchor).orElse(""),
                id,
                clause.heading().in(words.language()),
                clause.reading().map(reading -> reading.in(words.language())).orElse(""),
                clause.source(),
                clause.kind() == Clause.Kind.RULES ? "" : words.say("clause." + clause.kind()),
                comments.naming(id).stream().map(this::elsewhere).toList(),
                charts.at(id),
                charts.elsewhere(id),
                chapter.analysis().rules().stream()
                        .filter(rule -> rule.clause().equals(id))
                        .map(this::rule)
                        .toList(),
                tables.at(id),
                tables.elsewhere(id),
                clause.kind() == Clause.Kind.RULES ? coverage(clause) : "",
                chapter.result().scenarios().stream()
                        .filter(result -> result.scenario().isAbout(id))
                        .map(this::scenario)
                        .toList());
    }

    private String elsewhere(Comment comment) {
        return words.say("open.at", comment.text(), comment.rule().clause());
    }

    private RulePart rule(CheckedRule rule) {
        List<Comment> all = comments.of(rule);
        return new RulePart(
                rule.source().name(),
                place(rule.source().place()),
                all.stream().filter(Comment::isOpenReading).map(Comment::text).toList(),
                all.stream()
                        .filter(comment -> !comment.isOpenReading())
                        .map(Comment::text)
                        .toList(),
                rule.source().text().strip(),
                gaps(rule));
    }

    /** What no scenario reaches of a rule. */
    private List<String> gaps(CheckedRule rule) {
        SourceFile file = rule.source().file();
        int first = rule.source().place().line();
        int last = file.place(rule.source().end()).line();
        return coverage.gaps().stream()
                .filter(gap -> gap.place().source().equals(file.name())
                        && gap.place().line() >= first
                        && gap.place().line() <= last)
                .map(gap -> gap.missing().in(words.language()))
                .toList();
    }

    private String coverage(Clause clause) {
        ClauseCoverage reached = coverage.of(clause);
        return words.say(
                "coverage",
                words.count("coverage.hits", reached.hits().size()),
                words.count("coverage.misses", reached.nearMisses().size()));
    }

    private ScenarioPart scenario(ScenarioResult result) {
        return new ScenarioPart(
                result.scenario().name(),
                place(result.scenario().place()),
                result.verdict(),
                result.scenario().pending().orElse(""),
                result.passed() ? "" : difference(result));
    }

    /** What came of a scenario, without the line that names it. */
    private String difference(ScenarioResult result) {
        String text = result.text(words.language());
        return text.substring(text.indexOf('\n') + 1).stripTrailing();
    }

    /** The name of a file, without where its folder lies, and the line. */
    private static String place(Place place) {
        return Path.of(place.source()).getFileName() + ":" + place.line();
    }
}
