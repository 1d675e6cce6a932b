package io.kaohe.compiler;

import io.kaohe.engine.Gathering;
import io.kaohe.engine.Once;
import io.kaohe.number.Calculation;
import io.kaohe.number.Exact;
import io.kaohe.policy.CompiledPolicy;
import io.kaohe.rule.Ledger;
import io.kaohe.rule.RuleTypes;
import io.kaohe.rule.TextPattern;
import io.kaohe.source.Edit;
import io.kaohe.source.SourceFile;
import io.kaohe.source.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.BuildContext;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Generates classes from rules by way of Drools' executable model. The classes are taken before they are loaded. The
 * release id is a fixed one, so that the names of the classes depend on the rules alone.
 */
final class ClassGenerator {
    private static final ThreadLocal<Map<String, byte[]>> TAKEN = new ThreadLocal<>();

    private final String packageName;
    private final RuleTypes types;
    private final ClassLoader loader;

    /** The loader knows the types of the policy's own. */
    ClassGenerator(String packageName, RuleTypes types, ClassLoader loader) {
        this.loader = loader;
        this.packageName = packageName;
        this.types = types;
    }

    /** What came of it: the classes, or what Drools says against the rules. */
    record Result(GeneratedClasses classes, List<String> errors) {}

    /**
     * Generates the classes of rules.
     *
     * @param more whole rules as Drools gets them
     */
    Result generate(List<CheckedRule> rules, Strata strata, List<String> more) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("io.kaohe.rules", packageName, "1"));
        Map<SourceFile, List<CheckedRule>> byFile = new TreeMap<>(Comparator.comparing(SourceFile::name));
        rules.forEach(rule -> byFile.computeIfAbsent(rule.source().file(), file -> new ArrayList<>())
                .add(rule));
        String folder = "src/main/resources/" + packageName.replace('.', '/') + "/";
        byFile.forEach((file, ofFile) -> files.write(folder + file.name(), text(ofFile, strata)));
        if (!more.isEmpty()) {
            files.write(folder + "more.drl", text(List.of(), strata) + String.join("\n", more));
        }
        KieBuilder builder = services.newKieBuilder(files, loader);
        try {
            builder.buildAll(Taking.class);
            List<String> errors = builder.getResults().getMessages(Message.Level.ERROR).stream()
                    .map(Message::getText)
                    .toList();
            return new Result(new GeneratedClasses(errors.isEmpty() ? TAKEN.get() : Map.of()), errors);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // Some mistakes in a literal are not reported by Drools but thrown.
            return new Result(new GeneratedClasses(Map.of()), List.of(String.valueOf(e.getMessage())));
        } finally {
            TAKEN.remove();
        }
    }

    /** The rules as Drools gets them: with a package, imports, and each with the agenda group of its stratum. */
    private String text(List<CheckedRule> rules, Strata strata) {
        StringBuilder header = new StringBuilder("package " + packageName + ";\n");
        Stream.of(
                        types.facts().values().stream(),
                        types.constants().values().stream(),
                        Stream.of(Exact.class, Calculation.class, Once.class, TextPattern.class))
                .flatMap(each -> each)
                .forEach(type -> header.append("import ").append(type.getName()).append(";\n"));
        Accumulation.FUNCTIONS.forEach((name, type) -> header.append("import accumulate ")
                .append(type.getName().replace('$', '.'))
                .append(' ')
                .append(Accumulation.imported(name))
                .append(";\n"));
        header.append("import accumulate ").append(Gathering.class.getName()).append(" kaohe_facts;\n");
        header.append("global ").append(Ledger.class.getName()).append(" ledger;\ndialect \"mvel\"\n");
        return rules.stream()
                .sorted(Comparator.comparing(rule -> rule.source().name()))
                .map(rule -> text(rule, strata.of(rule)))
                .collect(Collectors.joining("\n", header, "\n"));
    }

    /** A rule as Drools gets it: without its annotations, in the agenda group of a stratum. */
    static String text(CheckedRule rule, int stratum) {
        return text(rule, stratum, List.of());
    }

    /** The same under another name. */
    static String text(CheckedRule rule, int stratum, String name) {
        Token own = name(rule);
        return text(rule, stratum, List.of(new Edit(own.start(), own.end(), "\"" + name + "\"")));
    }

    private static Token name(CheckedRule rule) {
        return Token.of(
                        rule.source().file().text(),
                        rule.source().start(),
                        rule.source().end())
                .get(1);
    }

    private static String text(CheckedRule rule, int stratum, List<Edit> more) {
        List<Edit> edits = new ArrayList<>(rule.edits());
        edits.addAll(more);
        String attributes = " agenda-group \"" + CompiledPolicy.group(stratum) + "\" dialect \"java\" ";
        edits.add(new Edit(name(rule).end(), rule.source().when(), attributes));
        return Edit.applied(
                rule.source().file().text(),
                rule.source().start(),
                rule.source().end(),
                edits);
    }

    /** Tells Drools to hand over what it generates. */
    public static final class Taking implements KieBuilder.ProjectType {
        /** Drools looks for this field by its name. */
        public static final BiFunction<InternalKieModule, ClassLoader, KieModuleKieProject> SUPPLIER =
                TakingProject::new;
    }

    private static final class TakingProject extends CanonicalModelKieProject {
        TakingProject(InternalKieModule module, ClassLoader loader) {
            super(module, loader);
        }

        @Override
        public void writeProjectOutput(MemoryFileSystem target, BuildContext context) {
            super.writeProjectOutput(target, context);
            Map<String, byte[]> classes = new TreeMap<>();
            target.getFilePaths().stream()
                    .filter(path -> path.asString().endsWith(".class")
                            && !path.asString().startsWith("org/drools/project/"))
                    .forEach(path -> classes.put(path.asString(), target.getBytes(path)));
            TAKEN.set(classes);
        }
    }
}
