package io.kaohe.compiler;

import io.kaohe.Policy;
import io.kaohe.problem.PolicyException;
import io.kaohe.problem.Problem;
import io.kaohe.problem.ProblemText;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import io.kaohe.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A policy of one clause, written in a test. */
public final class TestPolicy {
    /** The head of a policy with the clause T1. */
    public static final String HEAD = """
            id: test-policy
            title: { zh: 测试, en: Test }
            source: a test
            effective: 2024-01
            clauses:
              - { id: T1, heading: { zh: 一, en: one }, source: "1" }
            """;

    private final List<SourceFile> files = new ArrayList<>();

    private TestPolicy() {}

    /** A policy without any files. */
    public static TestPolicy of() {
        return new TestPolicy();
    }

    /** A policy of the given rules, behind the line with the dialect, and words for its clause. */
    public static TestPolicy ofRules(String rules) {
        return new TestPolicy()
                .with("policy.yaml", HEAD)
                .with("rules.drl", "dialect \"mvel\"\n" + rules)
                .with("messages_en.properties", "T1 = words\n")
                .with("messages_zh.properties", "T1 = 词\n");
    }

    /** A rule of the one clause with these conditions and this consequence. */
    public static String rule(String when, String then) {
        return "rule \"T1 a rule\"\n    @clause( \"T1\" )\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    public TestPolicy with(String name, String text) {
        files.removeIf(file -> file.name().equals(name));
        files.add(new SourceFile(name, name, text));
        return this;
    }

    public TestPolicy without(String name) {
        files.removeIf(file -> file.name().equals(name));
        return this;
    }

    public TestPolicy effective(String month) {
        return with(PolicyFolder.HEAD, HEAD.replace("2024-01", month));
    }

    public void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SourceFile file : files) {
            Files.writeString(folder.resolve(file.name()), file.text());
        }
    }

    public Policy compiled() {
        return compile().load();
    }

    public PolicyFolder folder() {
        return new PolicyFolder("test-policy", List.copyOf(files));
    }

    public PolicyCompiler.Compiled compile() {
        return PolicyCompiler.compile(folder());
    }

    /** What is wrong with it, which has to be said in both languages. */
    public List<Problem> problems() {
        try {
            compile();
            return List.of();
        } catch (PolicyException e) {
            return InBothLanguages.checked(e.problems());
        }
    }

    /** What is wrong with it, as a person reads it. */
    public String report() {
        return report(Language.EN);
    }

    /** The same in a language. */
    public String report(Language language) {
        return ProblemText.of(problems(), language);
    }
}
