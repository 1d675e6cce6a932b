package io.kaohe.cache;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Tells one build of the library from another, and with other libraries below it from itself. Of the library's own jars
 * each file counts with its length and checksum, since a snapshot keeps its version; of the others the name, which has
 * the version, how much is in them, and the checksum of their manifest.
 */
public final class BuildIdentity {
    /** A class of each jar of our own that has a part in compiling and running rules. */
    static final List<String> OWN = List.of("io/kaohe/engine/RuleBase.class", "io/kaohe/compiler/PolicyCompiler.class");

    /** A class of each other jar that reads rule files, writes classes, or is called by them. */
    static final List<String> OTHERS = List.of(
            "com/github/javaparser/JavaParser.class",
            "de/siegmar/fastcsv/reader/CsvReader.class",
            "org/antlr/runtime/Lexer.class",
            "org/drools/base/base/ClassObjectType.class",
            "org/drools/compiler/kie/builder/impl/KieBuilderImpl.class",
            "org/drools/core/common/InternalWorkingMemory.class",
            "org/drools/drl/parser/DrlParser.class",
            "org/drools/model/Model.class",
            "org/drools/model/codegen/execmodel/CanonicalModelKieProject.class",
            "org/drools/modelcompiler/KieBaseBuilder.class",
            "org/drools/mvelcompiler/MvelCompiler.class",
            "org/eclipse/jdt/internal/compiler/Compiler.class",
            "org/kie/memorycompiler/KieMemoryCompiler.class",
            "org/snakeyaml/engine/v2/api/lowlevel/Parse.class",
            "tools/jackson/core/json/JsonFactory.class");

    private static final Optional<String> CURRENT = find(BuildIdentity.class.getClassLoader());

    private BuildIdentity() {}

    /** Of the classes that run; empty if they are neither in jars nor in folders. */
    public static Optional<String> current() {
        return CURRENT;
    }

    static Optional<String> find(ClassLoader loader) {
        Hasher hasher = Hashing.sha256().newHasher();
        try {
            for (String name : OWN) {
                addAll(hasher, url(loader, name), name);
            }
            for (String name : OTHERS) {
                addBrief(hasher, url(loader, name));
            }
            return Optional.of(hasher.hash().toString());
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static URL url(ClassLoader loader, String name) throws IOException {
        URL url = loader.getResource(name);
        if (url == null) {
            throw new IOException("there is no " + name);
        }
        return url;
    }

    /** All files of the jar or folder that a class stands in. */
    private static void addAll(Hasher hasher, URL url, String name) throws IOException, URISyntaxException {
        if (url.openConnection() instanceof JarURLConnection connection) {
            connection.getJarFile().stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(file -> add(hasher, file));
            return;
        }
        Path root = Path.of(url.toURI());
        for (int depth = name.split("/").length; depth > 0; depth--) {
            root = Objects.requireNonNull(root.getParent());
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                CacheKey.put(hasher, root.relativize(file).toString());
                CacheKey.put(hasher, Files.readAllBytes(file));
            }
        }
    }

    private static void addBrief(Hasher hasher, URL url) throws IOException {
        if (!(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException(url + " is in no jar");
        }
        String path = connection.getJarFileURL().getPath();
        JarFile jar = connection.getJarFile();
        CacheKey.put(hasher, path.substring(path.lastIndexOf('/') + 1));
        hasher.putInt(jar.size());
        Optional.ofNullable(jar.getEntry(JarFile.MANIFEST_NAME)).ifPresent(manifest -> add(hasher, manifest));
    }

    private static void add(Hasher hasher, ZipEntry file) {
        CacheKey.put(hasher, file.getName());
        hasher.putLong(file.getSize()).putLong(file.getCrc());
    }
}
