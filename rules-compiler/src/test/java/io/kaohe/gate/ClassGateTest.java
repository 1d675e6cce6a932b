package io.kaohe.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.KieMemoryCompiler;

class ClassGateTest {
    private static final String NAME = "io.kaohe.rules.test.v1.Sample";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.File",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.net.Socket",
                "java.util.Random",
                "java.time.Clock",
                "io.kaohe.Policy",
                "io.kaohe.engine.RuleBase",
                "org.drools.core.impl.RuleBaseFactory",
            })
    void whatRulesDoNotNeedIsNotThere(String name) {
        ClassLoader loader = PolicyClassLoader.of(Map.of(), getClass().getClassLoader());

        assertThatThrownBy(() -> loader.loadClass(name))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage(name + " is not there for rules");
    }

    @Test
    void classesThatOnlyCalculateAreLoaded() throws ClassNotFoundException {
        Map<String, byte[]> files = compiled("public Object of() { return java.util.Collections.emptyList(); }");

        assertThat(PolicyClassLoader.of(files, getClass().getClassLoader()).loadClass(NAME))
                .isNotNull();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "static { System.setProperty(\"kaohe.caught\", \"1\"); } | would use java.lang.System.setProperty",
                "static { new java.io.File(\"x\"); } | would use java.io.File",
                "native void call(); | would call native code",
                "synchronized void call() {} | would take hold of a lock",
                "void call() { synchronized (this) {} } | would take hold of a lock",
                "void call() { while (true) {} } | would go around in a loop",
                "int call() { return call(); } | would call itself",
                "int one() { return two(); } int two() { return one(); } | would call itself",
                "static int kept; | would keep something between settlements",
                "void call() { try { of(); } catch (Throwable t) { } } void of() {} | would catch what is thrown",
                "java.net.Socket socket; | would use java.net.Socket",
                "Object call(Class<?> c) { return c.getClassLoader(); } | would use java.lang.Class.getClassLoader",
                "Runnable call() { return System::gc; } | would use java.lang.Runnable",
                "java.util.function.Supplier<Object> call() { return System::lineSeparator; } | would use java.lang.System.lineSeparator",
                "Object call(int n) { return new Object[n]; } | would make an array of any length",
            })
    void whatAClassWouldDoIsSaid(String body, String expected) {
        Map<String, byte[]> files = compiled(body);

        assertThat(ClassGate.objections(files))
                .anySatisfy(objection -> assertThat(objection.what().in(io.kaohe.text.Language.EN))
                        .isEqualTo(expected));
        assertThatThrownBy(() -> PolicyClassLoader.of(files, getClass().getClassLoader()))
                .isInstanceOf(RejectedClassException.class)
                .hasMessageContaining(NAME + " ");
        assertThat(System.getProperty("kaohe.caught")).isNull();
    }

    @Test
    void aClassOfAnotherPackageIsNotLetIn() {
        Map<String, byte[]> files = new TreeMap<>();
        compiled("").values().forEach(bytes -> files.put("java/lang/Sample.class", bytes));

        assertThat(ClassGate.objections(files))
                .extracting(objection -> objection.what().in(io.kaohe.text.Language.EN))
                .containsExactly("would stand in a package of another program");
    }

    @Test
    void bytesThatAreNoClassAreNotLetIn() {
        assertThat(ClassGate.objections(Map.of("io/kaohe/rules/x/A.class", new byte[] {1, 2, 3})))
                .extracting(objection -> objection.what().in(io.kaohe.text.Language.EN))
                .containsExactly("would be no class that can be read");
    }

    private static Map<String, byte[]> compiled(String body) {
        String source = "package io.kaohe.rules.test.v1; public final class Sample { " + body + " }";
        Map<String, byte[]> files = new TreeMap<>();
        KieMemoryCompiler.compileNoLoad(
                        Map.of(NAME, source),
                        ClassGateTest.class.getClassLoader(),
                        JavaConfiguration.CompilerType.ECLIPSE)
                .forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        return files;
    }
}
