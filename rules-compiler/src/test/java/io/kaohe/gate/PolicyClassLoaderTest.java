package io.kaohe.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyClassLoaderTest {
    /** After how many calls of one constructor the JDK 17 makes a class for it. */
    private static final int OFTEN = 15;

    @TempDir
    private Path folder;

    @Test
    void aConstructorCanBeCalledByReflectionAnyNumberOfTimes() throws Exception {
        ClassLoader loader = loader();
        Class<?> row = Class.forName("io.kaohe.rules.t.Row", true, loader);

        for (int i = 0; i < 2 * OFTEN; i++) {
            Object made = row.getDeclaredConstructor(int.class).newInstance(i);
            assertThat(row.getMethod("n").invoke(made)).isEqualTo(i);
        }
    }

    @Test
    void whatRulesDoNotNeedIsNotThere() throws Exception {
        ClassLoader loader = loader();

        assertThatThrownBy(() -> loader.loadClass("java.lang.Runtime"))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage("java.lang.Runtime is not there for rules");
    }

    private ClassLoader loader() throws Exception {
        Path source = Files.writeString(
                folder.resolve("Row.java"), "package io.kaohe.rules.t; public record Row( int n ) {}");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(status).isZero();
        String name = "io/kaohe/rules/t/Row.class";
        return PolicyClassLoader.of(
                Map.of(name, Files.readAllBytes(folder.resolve(name))), PolicyClassLoaderTest.class.getClassLoader());
    }
}
