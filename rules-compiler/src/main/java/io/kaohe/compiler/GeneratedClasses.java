package io.kaohe.compiler;

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

    /** A class loader of these classes alone, above what the parent has. */
    ClassLoader loader(ClassLoader parent) {
        return new ClassLoader(parent) {
            /** These classes come first: the parent may have those of another policy of the same id and month. */
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    if (files.containsKey(name.replace('.', '/') + SUFFIX)) {
                        Class<?> loaded = findLoadedClass(name);
                        return loaded == null ? findClass(name) : loaded;
                    }
                    return super.loadClass(name, resolve);
                }
            }

            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = files.get(name.replace('.', '/') + SUFFIX);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}
