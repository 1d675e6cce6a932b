package io.kaohe.explanation;

import io.kaohe.compiler.CheckedRule;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.source.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the conditions of a rule apart. Each pattern is named, so that matches can be told to go on from others. */
final class Steps {
    private static final String VARIABLE = "$kaohe_step";

    private final CheckedRule rule;
    private final SourceFile file;
    private final Ties ties;
    private final List<Step> steps = new ArrayList<>();
    private final StringBuilder before = new StringBuilder();

    private Steps(CheckedRule rule) {
        this.rule = rule;
        this.file = rule.source().file();
        this.ties = Ties.of(rule);
    }

    static List<Step> of(CheckedRule rule) {
        Steps steps = new Steps(rule);
        Elements.of(rule.source().conditions()).forEach(steps::add);
        return steps.steps;
    }

    private void add(List<Token> element) {
        String first = element.get(0).text();
        if (first.equals("not") && isPattern(element.subList(1, element.size()))) {
            addNot(element);
        } else if (first.equals("exists") && isPattern(element.subList(1, element.size()))) {
            addPattern(element.subList(1, element.size()));
        } else if (first.equals("accumulate")) {
            addAccumulate(element);
        } else if (isPattern(element)) {
            addPattern(element);
        } else {
            addStep(Step.Kind.OTHER, element, "", "", false, before + text(element), Optional.empty());
            before.append(text(element)).append('\n');
        }
    }

    private void addNot(List<Token> element) {
        List<Token> pattern = element.subList(1, element.size());
        String against = before + Step.AGAINST + " : " + text(pattern.subList(type(pattern), pattern.size()));
        addStep(
                Step.Kind.NOT,
                element,
                "",
                pattern.get(type(pattern)).text(),
                false,
                before + text(element),
                Optional.of(against));
        before.append(text(element)).append('\n');
    }

    private void addAccumulate(List<Token> element) {
        String whole = text(element);
        int result = whole.lastIndexOf(" ) and Once( ");
        String gathering = result < 0 ? whole : whole.substring(2, result) + " )";
        int behind = Elements.secondSemicolon(element);
        addStep(
                Step.Kind.GATHERING,
                behind < 0 ? element : element.subList(0, behind),
                "",
                "",
                false,
                before + gathering,
                Optional.empty());
        if (result >= 0) {
            List<Token> condition = behind < 0 ? element : element.subList(behind + 1, element.size() - 1);
            addStep(Step.Kind.RESULT, condition, "", "", false, before + whole, Optional.empty());
        }
        before.append(whole).append('\n');
    }

    private void addPattern(List<Token> element) {
        int at = type(element);
        String type = element.get(at).text();
        boolean named = at > 0;
        String variable = named ? element.get(0).text() : VARIABLE + steps.size();
        String start = before + (named ? "" : variable + " : ");
        int from = element.get(0).start();
        List<Token> inside = element.subList(at + 2, element.size() - 1);
        List<List<Token>> constraints = inside.isEmpty() ? List.of() : Tokens.split(inside);
        addStep(
                Step.Kind.PATTERN,
                element.subList(at, at + 1),
                variable,
                type,
                false,
                start + file.text().substring(from, element.get(at + 1).end()) + " )",
                Optional.empty());
        for (List<Token> constraint : constraints) {
            int to = constraint.get(constraint.size() - 1).end();
            addStep(
                    Step.Kind.CONSTRAINT,
                    constraint,
                    variable,
                    type,
                    ties.isTie(constraint) || isBinding(constraint),
                    start + Edit.applied(file.text(), from, to, edits(from, to)) + " )",
                    Optional.empty());
        }
        before.append(named ? "" : variable + " : ").append(text(element)).append('\n');
    }

    /** Whether it only gives a property a variable. */
    private static boolean isBinding(List<Token> constraint) {
        List<Token> bound = ComparisonWords.withoutBinding(constraint);
        return bound.size() < constraint.size() && !bound.get(0).is("covers") && ComparisonWords.sign(bound) < 0;
    }

    private void addStep(
            Step.Kind kind,
            List<Token> tokens,
            String variable,
            String type,
            boolean implied,
            String conditions,
            Optional<String> against) {
        Token first = tokens.get(0);
        String source = file.text()
                .substring(first.start(), tokens.get(tokens.size() - 1).end());
        steps.add(new Step(
                steps.size(),
                kind,
                tokens,
                source.replaceAll("\\s+", " "),
                file.place(first.start()),
                variable,
                type,
                implied,
                conditions,
                against));
    }

    /** Whether it is one plain pattern that Drools gets as it stands, constraint by constraint. */
    private boolean isPattern(List<Token> element) {
        int at = type(element);
        boolean pattern = element.size() > at + 2
                && element.get(at + 1).is("(")
                && Tokens.closing(element, at + 1) == element.size() - 1
                && rule.scope().types().facts().containsKey(element.get(at).text());
        int start = element.get(0).start();
        int end = element.get(element.size() - 1).end();
        return pattern && edits(start, end).stream().noneMatch(edit -> edit.start() == edit.end());
    }

    private static int type(List<Token> element) {
        return element.get(0).text().startsWith("$") ? 2 : 0;
    }

    private String text(List<Token> element) {
        int from = element.get(0).start();
        int to = element.get(element.size() - 1).end();
        return Edit.applied(file.text(), from, to, edits(from, to));
    }

    private List<Edit> edits(int from, int to) {
        return rule.edits().stream()
                .filter(edit -> edit.start() >= from && edit.end() <= to)
                .toList();
    }
}
