package io.kaohe.check;

import io.kaohe.check.Finding.Spot;
import io.kaohe.compiler.Analysis;
import io.kaohe.compiler.CheckedRule;
import io.kaohe.compiler.Gift;
import io.kaohe.compiler.Head;
import io.kaohe.compiler.Read;
import io.kaohe.derived.Derivation;
import io.kaohe.derived.Derivations;
import io.kaohe.fact.DeclaredType;
import io.kaohe.logic.PolicyLogic;
import io.kaohe.policy.Clause;
import io.kaohe.policy.Setting;
import io.kaohe.policy.StandingSettings;
import io.kaohe.policy.Table;
import io.kaohe.problem.Place;
import io.kaohe.rule.GivenSettings;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands in a policy and nothing refers to: tables, columns, settings, types, codes, results. */
final class UnusedFindings {
    /** Verbs that write nothing, and whose facts other rules are to match. */
    private static final Set<String> FOR_OTHERS = Set.of("absentOn", "allowRest", "forbidRest", "lapse");

    private final Analysis analysis;
    private final Uses uses;
    private final Head head;
    private final List<Finding> findings = new ArrayList<>();

    private UnusedFindings(Analysis analysis, Uses uses, Head head) {
        this.analysis = analysis;
        this.uses = uses;
        this.head = head;
    }

    /** Of a policy in which nothing is wrong: what is broken may refer to anything. */
    static List<Finding> of(Analysis analysis, PolicyLogic logic, Head head) {
        UnusedFindings found = new UnusedFindings(analysis, Uses.of(logic, analysis.infos()), head);
        analysis.tables().forEach(found::addTable);
        head.definition().settings().stream()
                .filter(setting -> !setting.name().equals(StandingSettings.GUARD.name()))
                .forEach(found::addSetting);
        analysis.declares().forEach(found::addType);
        head.definition().clauses().forEach(found::addClause);
        analysis.rules().forEach(found::addResult);
        found.findings.addAll(UnusedCodes.of(logic, head));
        return found.findings;
    }

    private void addTable(Table table) {
        SourceFile file = analysis.folder().file(table.file()).orElseThrow();
        if (!uses.isMatched(table.type())) {
            findings.add(Finding.of(
                    Lint.UNUSED_TABLE,
                    Spot.of(file.place(0)),
                    Words.of(
                            "no rule matches the rows of " + table.file() + ", which are of the type " + table.type(),
                            "没有规则匹配 " + table.file() + " 的行（类型 " + table.type() + "）"),
                    table.file()));
            return;
        }
        for (Table.Column column : table.columns()) {
            if (!uses.isRead(table.type(), column.name())) {
                findings.add(Finding.of(
                                Lint.UNUSED_COLUMN,
                                new Spot(TableText.heading(file, column.name()), "", Finding.NONE),
                                Words.of(
                                        "no rule and no message reads the column " + column.name() + " of "
                                                + table.file(),
                                        "没有规则或文案读 " + table.file() + " 的列 " + column.name()),
                                table.file())
                        .withValue(column.name()));
            }
        }
    }

    private void addSetting(Setting setting) {
        if (!uses.isRead(GivenSettings.NAME, setting.name())) {
            findings.add(Finding.of(
                    Lint.UNUSED_SETTING,
                    Spot.of(head.place("settings", "name", setting.name())),
                    Words.of(
                            "no rule and no message reads the setting " + setting.name(),
                            "没有规则或文案读设置 " + setting.name()),
                    setting.name()));
        }
    }

    private void addType(DeclaredType type) {
        if (!uses.isMatched(type.name())) {
            findings.add(Finding.of(
                    Lint.UNUSED_TYPE,
                    Spot.of(declaration(type.name())),
                    Words.of("no rule matches the declared type " + type.name(), "没有规则匹配声明的类型 " + type.name()),
                    type.name()));
        }
    }

    private Place declaration(String type) {
        for (SourceFile file : analysis.folder().rules()) {
            List<Token> tokens = Token.of(file.text(), 0, file.text().length());
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).is("declare") && tokens.get(i + 1).is(type)) {
                    return file.place(tokens.get(i + 1).start());
                }
            }
        }
        return Place.at(analysis.folder().name(), "");
    }

    private void addClause(Clause clause) {
        if (clause.kind() == Clause.Kind.RULES) {
            return;
        }
        analysis.rules().stream()
                .filter(rule -> rule.clause().equals(clause.id()))
                .findFirst()
                .ifPresent(rule -> findings.add(Finding.of(
                                Lint.KIND_OF_CLAUSE,
                                Spot.of(head.place("clauses", "id", clause.id())),
                                Words.of(
                                        "the clause " + clause.id() + " says that no rule carries it, and \""
                                                + rule.source().name() + "\" does",
                                        "条款 " + clause.id() + " 说自己没有规则，却有规则“"
                                                + rule.source().name() + "”承载它"),
                                clause.id())
                        .withRelated(new Spot(rule.source().place(), "", Finding.NONE))));
    }

    private void addResult(CheckedRule rule) {
        if (!FOR_OTHERS.contains(rule.verb())) {
            return;
        }
        Set<String> made = new HashSet<>();
        rule.gives().stream().map(Gift::type).forEach(made::add);
        boolean more = true;
        while (more) {
            more = false;
            for (Derivation<?> derivation : Derivations.all()) {
                boolean follows = derivation.from().stream().anyMatch(type -> made.contains(type.getSimpleName()));
                more |= follows && made.add(derivation.type().getSimpleName());
            }
        }
        boolean read = analysis.rules().stream()
                .flatMap(other -> other.reads().stream())
                .map(Read::type)
                .anyMatch(made::contains);
        if (!read) {
            findings.add(Finding.of(
                    Lint.UNUSED_RESULT,
                    new Spot(rule.source().place(), "rule", Finding.NONE),
                    Words.of(
                            "nothing comes of ledger." + rule.verb() + ": no rule matches what follows from it",
                            "ledger." + rule.verb() + " 没有下文：没有规则匹配由它产生的记录"),
                    rule.source().name(),
                    rule.clause()));
        }
    }
}
