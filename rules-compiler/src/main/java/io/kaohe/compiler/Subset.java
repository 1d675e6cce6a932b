package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** What a rule file may hold besides the conditions and verbs of its rules: very little. */
final class Subset {
    private static final Set<String> ANNOTATIONS = ImmutableSet.of("clause", "reason");

    private final SourceFile file;
    private final List<Problem> problems = new ArrayList<>();

    private Subset(SourceFile file) {
        this.file = file;
    }

    static List<Problem> problems(SourceFile file, PackageDescr tree) {
        Subset subset = new Subset(file);
        subset.check(tree);
        return subset.problems;
    }

    private void check(PackageDescr tree) {
        if (!tree.getName().isEmpty()) {
            ban(tree, Words.of("a package: Kaohe gives each policy its own", "package：每套制度自有一个，由 Kaohe 给定"));
        }
        tree.getImports()
                .forEach(one -> ban(
                        one,
                        Words.of(
                                "an import: the types that rules may use are known by their names",
                                "import：规则可用的类型直接写名字即可")));
        tree.getFunctionImports()
                .forEach(one -> ban(
                        one, Words.of("an import: rules call no functions of other programs", "import：规则不调用其他程序的函数")));
        tree.getAccumulateImports()
                .forEach(one -> ban(
                        one,
                        Words.of("an import: the accumulate functions are built in", "import：accumulate 的函数都是内置的")));
        tree.getGlobals()
                .forEach(one -> ban(
                        one,
                        Words.of(
                                "a global: the ledger is the only one, and is there already",
                                "global：只有 ledger 一个，而且已经有了")));
        tree.getFunctions()
                .forEach(one ->
                        ban(one, Words.of("a function: a rule is conditions and one verb", "function：规则只有条件和一个动作")));
        tree.getEnumDeclarations()
                .forEach(one -> ban(one, Words.of("an enum: declare a type with text fields", "enum：请声明带文本字段的类型")));
        tree.getEntryPointDeclarations()
                .forEach(one -> ban(
                        one, Words.of("an entry point: all facts come from the document", "entry-point：记录都来自数据文件")));
        tree.getWindowDeclarations()
                .forEach(one -> ban(one, Words.of("a window: a settlement has no clock", "window：结算不看时钟")));
        AttributeDescr dialect = tree.getAttribute("dialect");
        if (dialect == null || !"mvel".equals(dialect.getValue())) {
            problems.add(Problem.error(
                    "no-dialect",
                    file.place(0),
                    Words.of("a rule file says dialect \"mvel\" once, at its top", "规则文件开头要写一次 dialect \"mvel\"")));
        }
        for (RuleDescr rule : tree.getRules()) {
            check(rule);
        }
    }

    private void check(RuleDescr rule) {
        if (rule.isQuery()) {
            ban(rule, Words.of("a query: a rule is conditions and one verb", "query：规则只有条件和一个动作"));
        }
        if (rule.hasParent()) {
            ban(
                    rule,
                    Words.of(
                            "a rule that extends another: each rule says all of its conditions",
                            "extends：每条规则都要写全自己的条件"));
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            ban(rule, Words.of("a second consequence: write a second rule", "第二个结果：请另写一条规则"));
        }
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            if (!attribute.getName().equals("dialect") || attribute.getStartCharacter() > rule.getStartCharacter()) {
                ban(
                        attribute,
                        Words.of(
                                "the attribute " + attribute.getName()
                                        + ": the order of rules never changes a settlement",
                                attribute.getName() + "：规则的先后不影响结算"));
            }
        }
        for (String name : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(name)) {
                ban(
                        rule,
                        Words.of(
                                "the annotation @" + name + ": known are @clause and @reason",
                                "注解 @" + name + "：可用的是 @clause 和 @reason"));
            }
        }
    }

    /** That something stands in the file, and why it must not. */
    private void ban(BaseDescr tree, Words what) {
        problems.add(Problem.error(
                "not-allowed",
                file.place(Math.max(tree.getLine(), 1), tree.getColumn() + 1),
                Words.of("a rule file cannot hold ", "规则文件中不能有").then(what)));
    }
}
