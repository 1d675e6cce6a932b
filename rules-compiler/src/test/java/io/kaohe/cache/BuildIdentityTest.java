package io.kaohe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdentityTest {
    private static final String OURS = "io/kaohe/Other.class";

    @TempDir
    private Path folder;

    @Test
    void theClassesThatRunHaveOne() {
        assertThat(BuildIdentity.current()).isPresent();
        assertThat(BuildIdentity.find(BuildIdentityTest.class.getClassLoader())).isEqualTo(BuildIdentity.current());
    }

    @Test
    void theSameFilesInOtherPlacesAreTheSameBuild() throws IOException {
        assertThat(ofJars("one", "1.0", "same")).isPresent().isEqualTo(ofJars("two", "1.0", "same"));
    }

    @Test
    void anyOtherClassInAJarOfOursIsAnotherBuild() throws IOException {
        assertThat(ofJars("one", "1.0", "same")).isNotEqualTo(ofJars("two", "1.0", "some"));
    }

    @Test
    void anotherVersionOfALibraryIsAnotherBuild() throws IOException {
        assertThat(ofJars("one", "1.0", "same")).isNotEqualTo(ofJars("two", "1.1", "same"));
    }

    @Test
    void anyOtherClassInAFolderOfOursIsAnotherBuild() throws IOException {
        Path classes = folder.resolve("classes");
        writeOwn(classes, "same");
        Path libraries = libraries("libraries", "1.0");
        Optional<String> before = identity(classes, libraries);
        writeOwn(classes, "some");

        assertThat(before).isPresent();
        assertThat(identity(classes, libraries)).isPresent().isNotEqualTo(before);
    }

    @Test
    void withoutALibraryThereIsNone() throws IOException {
        Path classes = folder.resolve("classes");
        writeOwn(classes, "same");

        assertThat(identity(classes)).isEmpty();
    }

    private Optional<String> ofJars(String name, String version, String other) throws IOException {
        Path own = folder.resolve(name + "-rules.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(own))) {
            for (String file : BuildIdentity.OWN) {
                write(jar, file, "");
            }
            write(jar, OURS, other);
        }
        return identity(own, libraries(name, version));
    }

    private Path libraries(String name, String version) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve("libraries-" + version + ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String each : BuildIdentity.OTHERS) {
                write(jar, each, "");
            }
        }
        return file;
    }

    private static void write(JarOutputStream jar, String name, String content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    private static void writeOwn(Path classes, String other) throws IOException {
        for (String name : BuildIdentity.OWN) {
            Path file = classes.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "");
        }
        Files.writeString(classes.resolve(OURS), other);
    }

    private static Optional<String> identity(Path... path) throws IOException {
        URL[] urls = new URL[path.length];
        for (int i = 0; i < path.length; i++) {
            urls[i] = path[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return BuildIdentity.find(loader);
        }
    }
}
