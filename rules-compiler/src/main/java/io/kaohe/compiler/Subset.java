package io.kaohe.compiler;

import com.google.common.collect.ImmutableSet;
import io.kaohe.problem.Problem;
import io.kaohe.source.SourceFile;
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
            ban("a package", tree, "Kaohe gives each policy its own");
        }
        tree.getImports()
                .forEach(one -> ban("an import", one, "the types that rules may use are known by their names"));
        tree.getFunctionImports().forEach(one -> ban("an import", one, "rules call no functions of other programs"));
        tree.getAccumulateImports().forEach(one -> ban("an import", one, "the accumulate functions are built in"));
        tree.getGlobals().forEach(one -> ban("a global", one, "the ledger is the only one, and is there already"));
        tree.getFunctions().forEach(one -> ban("a function", one, "a rule is conditions and one verb"));
        tree.getEnumDeclarations().forEach(one -> ban("an enum", one, "declare a type with text fields"));
        tree.getEntryPointDeclarations().forEach(one -> ban("an entry point", one, "all facts come from the document"));
        tree.getWindowDeclarations().forEach(one -> ban("a window", one, "a settlement has no clock"));
        AttributeDescr dialect = tree.getAttribute("dialect");
        if (dialect == null || !"mvel".equals(dialect.getValue())) {
            problems.add(
                    Problem.error("no-dialect", file.place(0), "a rule file says dialect \"mvel\" once, at its top"));
        }
        for (RuleDescr rule : tree.getRules()) {
            check(rule);
        }
    }

    private void check(RuleDescr rule) {
        if (rule.isQuery()) {
            ban("a query", rule, "a rule is conditions and one verb");
        }
        if (rule.hasParent()) {
            ban("a rule that extends another", rule, "each rule says all of its conditions");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            ban("a second consequence", rule, "write a second rule");
        }
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            if (!attribute.getName().equals("dialect")) {
                ban("the attribute " + attribute.getName(), attribute, "the order of rules never changes a settlement");
            }
        }
        for (String name : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(name)) {
                ban("the annotation @" + name, rule, "known are @clause and @reason");
            }
        }
    }

    private void ban(String what, BaseDescr tree, String why) {
        problems.add(Problem.error(
                "not-allowed",
                file.place(Math.max(tree.getLine(), 1), tree.getColumn() + 1),
                "a rule file cannot hold " + what + ": " + why));
    }
}
