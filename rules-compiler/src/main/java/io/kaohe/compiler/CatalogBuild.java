package io.kaohe.compiler;

import io.kaohe.policy.CompiledPolicies;
import io.kaohe.policy.CompiledPolicyDocument;
import io.kaohe.problem.PolicyException;
import io.kaohe.source.CompiledSources;
import io.kaohe.source.PolicyFolder;
import io.kaohe.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiles folders of policies into a folder of classes, so that a program that has the classes needs no compiler.
 * Beside the classes it writes a document for each policy, {@code META-INF/kaohe/ID@MONTH.json}, and a list of them; and
 * the files that they were compiled from, with their scenarios, where {@link CompiledSources} finds them.
 */
public final class CatalogBuild {
    private static final Path DOCUMENTS = Path.of(CompiledPolicies.FOLDER);

    private CatalogBuild() {}

    /** Takes the folder of policies and the folder of classes; ends with 1 if a policy is wrong. */
    public static void main(String[] arguments) throws IOException {
        try {
            build(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (PolicyException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static void build(Path policies, Path classes) throws IOException {
        deleteEarlier(classes.resolve(PolicyCompiler.PACKAGE.replace('.', '/')));
        deleteEarlier(classes.resolve(CompiledSources.FOLDER));
        List<String> documents = new ArrayList<>();
        for (Path folder : PolicyFolders.policies(policies)) {
            PolicyFolder sources = PolicyFolder.read(folder);
            PolicyCompiler.Compiled compiled = PolicyCompiler.compile(sources);
            for (Map.Entry<String, byte[]> file : compiled.classes().files().entrySet()) {
                write(classes.resolve(file.getKey()), file.getValue());
            }
            String version = CompiledSources.name(
                    compiled.policy().definition().id(),
                    compiled.policy().definition().effective());
            writeSources(
                    sources, folder, classes.resolve(CompiledSources.FOLDER).resolve(version));
            String name = version + ".json";
            write(
                    classes.resolve(DOCUMENTS).resolve(name),
                    CompiledPolicyDocument.write(compiled.policy()).getBytes(StandardCharsets.UTF_8));
            documents.add(name);
        }
        String index = String.join("\n", documents) + "\n";
        write(classes.resolve(DOCUMENTS).resolve(CompiledPolicies.LIST), index.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeSources(PolicyFolder sources, Path folder, Path target) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        sources.files().forEach(file -> texts.put(file.name(), file.text()));
        for (SourceFile scenarios : PolicyFolder.scenarios(folder)) {
            texts.put(scenarios.name(), scenarios.text());
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(target.resolve(text.getKey()), text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        String list = String.join("\n", texts.keySet()) + "\n";
        write(target.resolve(CompiledSources.LIST), list.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes of policies that are no longer there must not stay in the jar. */
    private static void deleteEarlier(Path generated) throws IOException {
        if (Files.isDirectory(generated)) {
            try (Stream<Path> paths = Files.walk(generated)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void write(Path path, byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }
}
