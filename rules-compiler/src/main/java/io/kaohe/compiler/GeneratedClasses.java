package io.kaohe.compiler;

import io.kaohe.gate.PolicyClassLoader;
import java.util.Map;
import java.util.TreeMap;

/**
 * Classes that were generated and not yet loaded.
 *
 * @param files from the path of the class file, with {@code /}, to its bytes
 */
public record GeneratedClasses(Map<String, byte[]> files) {
    private static final String SUFFIX = ".class";

    public GeneratedClasses {
        files = new TreeMap<>(files);
    }

    /** These classes and others. */
    GeneratedClasses plus(Map<String, byte[]> more) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.putAll(more);
        return new GeneratedClasses(all);
    }

    /** The name of the class that holds the rules. */
    String model() {
        return files.keySet().stream()
                .filter(path -> path.matches(".*/Rules[0-9A-F]{32}\\.class"))
                .map(path -> path.substring(0, path.length() - SUFFIX.length()).replace('/', '.'))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no class holds the rules: " + files.keySet()));
    }

    /**
     * A class loader of these classes alone, above what the parent has.
     *
     * @throws io.kaohe.gate.RejectedClassException if one of them is not let in
     */
    ClassLoader loader(ClassLoader parent) {
        return PolicyClassLoader.of(files, parent);
    }
}
